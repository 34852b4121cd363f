export { enLiveCall as deLiveCall } from '../en/live-call.ts'
