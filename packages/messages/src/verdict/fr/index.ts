export { enVerdict as frVerdict } from '../en/index.ts'
