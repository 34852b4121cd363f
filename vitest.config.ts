/**
 * Three kinds of tests, told apart by their file name, each beside the code it speaks about:
 *
 * - `*.test.ts`: unit and property tests, side by side on all cores;
 * - `*.contract.test.ts`: one suite on every database driver or implementation; they start real
 *   servers, so they have time and run one file after the other;
 * - `*.browser.test.ts`: the built app in Chromium against the real service, one after the other,
 *   because two Chromiums on two cores only measure each other.
 */
import { defineConfig } from 'vitest/config'

const contract = '**/*.contract.test.ts'
const browser = '**/*.browser.test.ts'
const notSources = ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/.types/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/**/*.test.ts', '{scripts,bench,training}/**/*.test.ts'],
          exclude: [...notSources, contract, browser],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: [contract],
          exclude: notSources,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          exclude: notSources,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
