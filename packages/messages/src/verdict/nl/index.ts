export { enVerdict as nlVerdict } from '../en/index.ts'
