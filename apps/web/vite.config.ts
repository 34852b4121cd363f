import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

/**
 * The page is prerendered per language and served as files. The policy below is in every page as a
 * meta element (so it holds on any static host) and allows what the page needs and nothing else.
 *
 * STAYSHARP_INDEX_ORIGIN, when index files are served by another host than the service, is the one
 * other origin the page may connect to; it is fixed at build time.
 */
const indexOrigin = process.env.STAYSHARP_INDEX_ORIGIN
const indexSource =
  indexOrigin === undefined || indexOrigin === '' ? [] : [new URL(indexOrigin).origin]

/** The one inline style there is: SvelteKit hides its route announcer with it. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
          'img-src': ['self'],
          'connect-src': ['self', ...(indexSource as `https://${string}.${string}`[])],
          'worker-src': ['self'],
          'manifest-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['none'],
          'require-trusted-types-for': ['script'],
          'trusted-types': ['svelte-trusted-html', 'staysharp-worker'],
        },
      },
      // The 404 page is sent at any depth, so addresses start at the root.
      paths: { relative: false },
      version: { name: '1', pollInterval: 0 },
    }),
  ],
  build: {
    target: ['chrome91', 'edge91', 'firefox91', 'safari15'],
    modulePreload: { polyfill: false },
  },
  worker: { format: 'iife' },
})
