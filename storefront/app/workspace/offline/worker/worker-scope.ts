/** What the worker uses of its surroundings: TypeScript's own names for them clash with those of a page. */
type LifeEvent = Event & { waitUntil: (work: Promise<unknown>) => void }

type AskedEvent = LifeEvent & { request: Request; respondWith: (answer: Promise<Response>) => void }

export type WorkerScope = {
  registration: ServiceWorkerRegistration
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: "install" | "activate", listener: (event: LifeEvent) => void): void
    (type: "message", listener: (event: MessageEvent<unknown>) => void): void
    (type: "fetch", listener: (event: AskedEvent) => void): void
  }
}
