/** Entries of the dashboard's own menu, by their address. */
const CORE_PAGES = ["/orders", "/products", "/inventory", "/customers", "/promotions", "/price-lists"]

/** Pages of ours, and of our plugins, that only the whole network works with. */
export const NETWORK_PAGES = [
  "/books",
  "/carriers-cash",
  "/commission-rules",
  "/exchange-rates",
  "/payouts",
  "/priority-credentials",
  "/product-moderation",
  "/provinces",
  "/refunds",
  "/regional-admins",
  "/verification",
]

/** Pages of ours that regional admins work with. */
export const REGIONAL_PAGES = ["/cooperatives", "/fairs"]

/** What the settings keep for the network; one's own account is left. */
const NETWORK_SETTINGS = [
  "store",
  "users",
  "regions",
  "tax-regions",
  "return-reasons",
  "refund-reasons",
  "sales-channels",
  "product-types",
  "product-tags",
  "locations",
  "property-labels",
  "translations",
  "publishable-api-keys",
  "secret-api-keys",
  "workflows",
  "search",
]

const hidden = (ids: string[]) => Object.fromEntries(ids.map((id) => [`core:${id}`, { hidden: true }]))

const HIDDEN: Readonly<Record<string, object>> = {
  sidebar: hidden(["Searchbar", ...[...CORE_PAGES, ...NETWORK_PAGES].map((path) => `nav:${path}`)]),
  "settings.sidebar": hidden(NETWORK_SETTINGS.map((name) => `settings-nav:/settings/${name}`)),
  topbar: hidden(["Notifications"]),
}

/**
 * What the dashboard leaves out of one of its zones for the admins of a region, as its layouts are written: what they
 * would be refused. It hides; the guard of `/admin` refuses.
 */
export const regionalLayout = (zone: string) => ({
  personal_configuration: null,
  default_configuration: { zone, configuration: { widgets: HIDDEN[zone] ?? {} } },
  active_scope: "default" as const,
})
