/** contract: what the API and its clients agree on, and the typed client. Browser-safe. */
export { type Client, type ClientOptions, createClient } from './client/create-client.ts'
export type { Fetch } from './client/exchange.ts'
export type { ReceiptEntry } from './client/receipt.ts'
export { type ErrorBody, errorBodySchema } from './schemas/error-body.ts'
export { ERROR_CODES, ERROR_STATUS, type ErrorCode } from './schemas/error-codes.ts'
export {
  type EvaluateRequest,
  type EvaluateResponse,
  evaluateRequestSchema,
  evaluateResponseSchema,
  MAX_EVALUATE_BODY,
  MAX_POINTS,
} from './schemas/evaluate.ts'
export { type Health, healthSchema, type NotReady, notReadySchema } from './schemas/health.ts'
export { type Incident, type Incidents, incidentsSchema } from './schemas/incidents.ts'
export { type Service, serviceSchema } from './schemas/service.ts'
