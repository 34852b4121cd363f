export { enVerdict as deVerdict } from '../en/index.ts'
