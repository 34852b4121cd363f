import { AppError } from '@staysharp/core'

/** The command was called in a way it does not understand: exit code 2. The text says what to do. */
export class UsageError extends AppError {
  constructor(message: string) {
    super('usage', message)
  }
}
