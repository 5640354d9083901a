import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'

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
