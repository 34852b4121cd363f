export { enLiveCall as nlLiveCall } from '../en/live-call.ts'
