/** Registers the page that shows when the network is away; after the page has loaded, so that it costs the reader nothing. */
export const prepareOfflinePage = (): void => {
  if (!("serviceWorker" in navigator) || !isSecureContext) return
  addEventListener("load", () => {
    // A browser that refuses (private windows) simply has no offline page.
    navigator.serviceWorker.register("/sw.js").catch(() => undefined)
  })
}
