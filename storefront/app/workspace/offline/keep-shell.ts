type BuildManifest = {
  entry: { module: string; imports: string[] }
  routes: Record<string, { module: string; imports?: string[] } | undefined>
}

declare global {
  interface Window {
    __reactRouterManifest?: BuildManifest
  }
}

/**
 * Registers the workspace's worker and tells it which files make the app, so that pages not opened yet can at least
 * open without signal. A browser that refuses (private windows) works online as before.
 */
export const keepShell = async (scope: string): Promise<void> => {
  if (!("serviceWorker" in navigator) || !isSecureContext) return
  try {
    await navigator.serviceWorker.register("/workspace-sw.js", { scope })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ type: "keep-shell", scope, files: shellFiles() })
  } catch {
    // Refused: nothing is kept, nothing is lost.
  }
}

/** The scripts of all workspace pages, and the styles and fonts this page has loaded. */
const shellFiles = (): string[] => {
  const manifest = window.__reactRouterManifest
  const scripts = Object.entries(manifest?.routes ?? {}).flatMap(([id, route]) =>
    route && (id === "root" || id.startsWith("workspace/")) ? [route.module, ...(route.imports ?? [])] : [],
  )
  const loaded = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname)
  return [
    ...new Set([
      ...(manifest ? [manifest.entry.module, ...manifest.entry.imports] : []),
      ...scripts,
      ...loaded,
    ]),
  ]
}
