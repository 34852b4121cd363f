/**
 * Preloaded (`node --import`) into the service by start-service.mjs: ends it, cleanly, when the
 * process that started it is gone without a word (kill -9).
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// Listening alone must not keep a process alive that has nothing more to do.
process.channel?.unref()
