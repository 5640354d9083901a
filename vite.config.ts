import { vitePlugin as remix } from '@remix-run/dev'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/**
 * The database handle and the platform are shared by the host, the scripts and the Remix build.
 * Node runs them as TypeScript by itself; bundling them would make a second instance in the process.
 */
function sharedWithHost(): Plugin {
  let isBuild = false
  return {
    name: 'shared-with-host',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    resolveId(id, _importer, options) {
      if (!options.ssr || !/^#(db|app\/platform)\//.test(id)) return null
      if (isBuild) return { id, external: true }
      const file = fileURLToPath(new URL(`./${id.slice(1)}`, import.meta.url))
      return { id: pathToFileURL(file).href, external: true }
    },
  }
}

export default defineConfig({
  plugins: [
    sharedWithHost(),
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
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  build: { target: 'es2020', assetsInlineLimit: 0 },
  server: { host: '127.0.0.1' },
})
