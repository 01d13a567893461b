import type { Belonging, Belongings } from "./belongings"
import type { RouteCase } from "./route-cases"
import type { Route } from "./route-table"

/** One call to make. `position` says where the foreign id is, for the report. */
export type Call = {
  position: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: unknown
}

/** Names under which a careless route might read somebody's id from a query or a body. */
const NAMES: Record<string, Belonging> = {
  id: "cooperative_order",
  ids: "cooperative_order",
  order_id: "cooperative_order",
  cooperative_order_id: "cooperative_order",
  cooperative_id: "cooperative",
  cooperative: "cooperative",
  member_id: "cooperative_member",
  person_id: "cooperative_member",
  product_id: "product",
  variant_id: "variant",
  item_id: "line_item",
  items: "line_item",
  location_id: "stock_location",
  stock_location_id: "stock_location",
  shipping_profile_id: "shipping_profile",
}

function fillPath(
  route: Route,
  routeCase: RouteCase,
  ids: Belongings,
  foreign?: { param: string; id: string },
): string {
  return route.path.replace(/:(\w+)/g, (_match, param: string) => {
    if (foreign?.param === param) return foreign.id
    const belonging = routeCase.params?.[param]
    if (!belonging) throw new Error(`${route.name} does not say what :${param} names.`)
    return ids[belonging]
  })
}

/** The call the owner would make. */
export function ownCall(route: Route, routeCase: RouteCase, own: Belongings): Call {
  const body = routeCase.body?.(own)
  return { position: "own", path: fillPath(route, routeCase, own), query: {}, headers: {}, body }
}

/** Somebody else's id, and an id of nothing, in each part of the path. */
export function pathCalls(route: Route, routeCase: RouteCase, own: Belongings, theirs: Belongings): Call[] {
  const base = ownCall(route, routeCase, own)
  return Object.entries(routeCase.params ?? {}).map(([param, belonging]) => ({
    ...base,
    position: `path :${param}`,
    path: fillPath(route, routeCase, own, { param, id: theirs[belonging] }),
  }))
}

/** The header that names the cooperative acted for. */
export function headerCalls(route: Route, routeCase: RouteCase, own: Belongings, theirs: Belongings): Call[] {
  const base = ownCall(route, routeCase, own)
  return [
    { ...base, position: "header x-cooperative-id", headers: { "x-cooperative-id": theirs.cooperative } },
  ]
}

/** Ways of writing a filter that a query parser may take apart. */
const FILTERS = [
  (name: string) => `${name}[$in][]`,
  (name: string) => `filters[${name}]`,
  (name: string) => `$or[0][${name}]`,
]

function queryOf(theirs: Belongings, keyOf: (name: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(NAMES).map(([name, belonging]) => [keyOf(name), theirs[belonging]]),
  )
}

/** Somebody else's ids under every likely name of the query, one by one, and all at once as filters. */
export function queryCalls(route: Route, routeCase: RouteCase, own: Belongings, theirs: Belongings): Call[] {
  const base = ownCall(route, routeCase, own)
  const single = Object.entries(NAMES).flatMap(([name, belonging]) =>
    [name, `${name}[]`].map((key) => ({ [key]: theirs[belonging] })),
  )
  const queries = [...single, ...FILTERS.map((keyOf) => queryOf(theirs, keyOf))]
  return queries.map((query) => ({ ...base, position: `query ${Object.keys(query)[0]}`, query }))
}

function asObject(body: unknown): Record<string, unknown> {
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : {}
}

/** Every body in which one of the owner's ids, however deep, is somebody else's. */
function swapped(body: unknown, own: Belongings, theirs: Belongings): unknown[] {
  const text = JSON.stringify(body ?? null)
  return Object.entries(own)
    .filter(([, id]) => text.includes(`"${id}"`))
    .map(([belonging, id]) => JSON.parse(text.replaceAll(`"${id}"`, `"${theirs[belonging as Belonging]}"`)))
}

/** Every body in which a list holds somebody else's id beside the owner's: what a batch would let through. */
function mixed(body: unknown, own: Belongings, theirs: Belongings): unknown[] {
  const text = JSON.stringify(body ?? null)
  return Object.entries(own)
    .filter(([, id]) => text.includes(`["${id}"`))
    .map(([belonging, id]) =>
      JSON.parse(text.replaceAll(`["${id}"`, `["${id}","${theirs[belonging as Belonging]}"`)),
    )
}

/** Somebody else's ids in the body: in place of the owner's, beside them in lists, and under every likely name. */
export function bodyCalls(route: Route, routeCase: RouteCase, own: Belongings, theirs: Belongings): Call[] {
  if (route.method === "GET") return []
  const base = ownCall(route, routeCase, own)
  const named = Object.entries(NAMES).flatMap(([name, belonging]) => [
    { ...asObject(base.body), [name]: theirs[belonging] },
    { ...asObject(base.body), [name]: [theirs[belonging]] },
  ])
  const bodies = [...swapped(base.body, own, theirs), ...mixed(base.body, own, theirs), ...named]
  return bodies.map((body, n) => ({ ...base, position: `body ${n}`, body }))
}
