import { readFile } from 'node:fs/promises'
import { vitePlugin as remix } from '@remix-run/dev'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { subsetFonts } from './scripts/subset-fonts.ts'

/**
 * The database handle and the platform are shared by the host, the scripts and the Remix build.
 * Node runs them as TypeScript by itself; bundling them would make a second instance in the process.
 */
function sharedWithHost(): Plugin {
  return {
    name: 'shared-with-host',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, _importer, options) {
      return options.ssr && /^#(db|app\/platform)\//.test(id) ? { id, external: true } : null
    },
  }
}

/**
 * Reading pages carry no script, so browsers need nothing of their modules: without them the few
 * pages that do share larger and fewer files.
 */
function onlyWorkingPages(): Plugin {
  const CLIENT_ROUTE = '?__remix-build-client-route'
  return {
    name: 'only-working-pages',
    apply: 'build',
    // After Remix, which writes these modules by itself.
    enforce: 'post',
    async transform(_code, id, options) {
      if (options?.ssr || !id.includes('/app/routes/') || !id.endsWith(CLIENT_ROUTE)) return null
      const source = await readFile(id.slice(0, -CLIENT_ROUTE.length), 'utf8')
      return /\bhydrate\b|<Outlet\b/.test(source) ? null : { code: 'export {}', map: null }
    },
  }
}

/**
 * A browser is sent messages that were read on the server: it needs no parser of ICU messages.
 */
function readMessages(): Plugin {
  return {
    name: 'read-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer, options) {
      if (options.ssr || id !== 'use-intl/format-message') return null
      return this.resolve(`${id}/format-only`, importer, options)
    },
  }
}

const FONTS = resolve('node_modules/.cache/fonts')

/** Fonts cut to the letters that the style sheet asks for. */
function cutFonts(): Plugin {
  return {
    name: 'cut-fonts',
    config: () => ({ resolve: { alias: { '@subset': FONTS } } }),
    buildStart: () => subsetFonts('app/ui/styles/fonts.css', FONTS),
  }
}

/** What every working page needs is one file: it compresses better than twenty, and stays the same. */
function sharedByWorkingPages(id: string): string | undefined {
  const isFrame =
    /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|use-intl|icu-minify|@formatjs)\//
  return isFrame.test(id) ? 'frame' : undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    sharedWithHost(),
    onlyWorkingPages(),
    readMessages(),
    cutFonts(),
    remix({
      buildDirectory: process.env.BUILD_DIRECTORY ?? 'build',
      serverModuleFormat: 'esm',
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
  build: {
    target: 'es2020',
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: sharedByWorkingPages } },
  },
  server: { host: '127.0.0.1' },
}))
