/*
 * Keeps one page for when the network is away. Nothing else is kept: prices and stock must be fresh, and the
 * browser's own cache already holds pictures, fonts and scripts.
 */
const KEPT = "twiza-offline-1"
const OFFLINE = "/offline.html"

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.add(new Request(OFFLINE, { cache: "reload" }))))
  self.skipWaiting()
})

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        // Other caches belong to the cooperatives' workspace, which has a worker of its own.
        Promise.all(
          names
            .filter((name) => name.startsWith("twiza-offline-") && name !== KEPT)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener("fetch", (event) => {
  if (event.request.mode !== "navigate" || event.request.method !== "GET") return
  event.respondWith(fetch(event.request).catch(() => caches.match(OFFLINE)))
})
