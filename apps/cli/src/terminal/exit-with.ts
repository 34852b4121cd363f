/** Ends a command with an exit code when everything worth saying has been said. */
export class ExitWith extends Error {
  readonly exitCode: number

  constructor(exitCode: number) {
    super(`exit ${exitCode}`)
    this.name = 'ExitWith'
    this.exitCode = exitCode
  }
}
