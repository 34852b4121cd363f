export { enLiveCall as frLiveCall } from '../en/live-call.ts'
