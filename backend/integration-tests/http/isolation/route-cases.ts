import type { Belongings, Belonging } from "./belongings"

/**
 * How to call a route as its owner would: which thing each path parameter names, and a body that would be accepted.
 * From it the test derives the calls with somebody else's things.
 */
export type RouteCase = {
  params?: Record<string, Belonging>
  body?: (own: Belongings) => unknown
}

const ofOrder = { params: { id: "cooperative_order" } } as const

/** One entry a route. A route without an entry fails the test: nobody adds one without thinking of whose things it moves. */
export const ROUTE_CASES: Record<string, RouteCase> = {
  "GET /cooperative/me": {},
  "GET /cooperative/orders": {},
  "GET /cooperative/orders/:id": ofOrder,
  "POST /cooperative/orders/:id/accept": ofOrder,
  "POST /cooperative/orders/:id/refuse": { ...ofOrder, body: () => ({ reason: "Rupture de stock" }) },
  "POST /cooperative/orders/:id/ship": { ...ofOrder, body: () => ({ tracking_number: "AMANA-1" }) },
  "POST /cooperative/orders/:id/deliver": ofOrder,
}
