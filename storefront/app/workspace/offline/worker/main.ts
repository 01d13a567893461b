import { noteWrite } from "./asked-at"
import { PAGES_CACHE, PICTURES_CACHE, SHELL_CACHE } from "./cache-names"
import { kindOf } from "./kind-of-request"
import { networkFirst } from "./pages"
import { cacheFirst, keepShell } from "./shell"
import type { WorkerScope } from "./worker-scope"

declare const self: WorkerScope

const KEPT = [SHELL_CACHE, PAGES_CACHE, PICTURES_CACHE]

/** `/ar/workspace` */
const scope = new URL(self.registration.scope).pathname.replace(/\/$/, "")

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.add(`${scope}/offline`)))
  void self.skipWaiting()
})

self.addEventListener("activate", (event) => {
  const forgetOld = async (): Promise<void> => {
    const old = (await caches.keys()).filter(
      (name) => name.startsWith("twiza-workspace-") && !KEPT.includes(name),
    )
    await Promise.all(old.map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(forgetOld())
})

self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (typeof data === "object" && data !== null && "files" in data && Array.isArray(data.files))
    void keepShell(data.files.map(String))
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const kind = kindOf(request, scope)
  if (kind === "write") noteWrite()
  else if (kind === "shell") event.respondWith(cacheFirst(request, SHELL_CACHE))
  else if (kind === "picture") event.respondWith(cacheFirst(request, PICTURES_CACHE))
  else if (kind === "page" || kind === "data")
    event.respondWith(networkFirst(request, scope, (work) => event.waitUntil(work)))
})
