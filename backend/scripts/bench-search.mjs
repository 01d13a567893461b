/**
 * Times `POST /store/search` against the same question asked of Meilisearch directly, one client, in turn.
 *
 *   BACKEND_URL=http://localhost:9000 MEDUSA_PUBLISHABLE_KEY=pk_... MEILISEARCH_HOST=http://localhost:7700 \
 *     [MEILISEARCH_API_KEY=...] [MEILISEARCH_INDEX=product_v1] node scripts/bench-search.mjs
 *
 * Both sides return the same cards and counts; the direct side lacks what the route adds: its validation, the sales
 * channel of the key, the normaliser and the Search Module. A plain store route stands beside them: what of the difference
 * is core's HTTP layer. Prints p50 and p95 in milliseconds and their ratio, and
 * exits with 1 when p50 is over twice the direct one, or 3 ms above it.
 */
const {
  BACKEND_URL = "http://localhost:9000",
  MEDUSA_PUBLISHABLE_KEY,
  MEILISEARCH_HOST,
  MEILISEARCH_API_KEY,
} = process.env
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 300)
const WARM_UP = 30

const CARD = [
  "id",
  "handle",
  "title_fr",
  "category",
  "province",
  "cooperative",
  "tier",
  "price_mad",
  "in_stock",
  "thumbnail",
]
const CASES = [
  { name: "words", q: "tapis", filter: "", facets: [] },
  {
    name: "words, filter, 4 facets",
    q: "huile",
    filter: "in_stock = true",
    facets: ["category", "province", "region", "tier"],
  },
  { name: "browse a region", q: "", filter: "region = MA-01", facets: [] },
]

const FILTERS = { "in_stock = true": { in_stock: true }, "region = MA-01": { region: "MA-01" }, "": {} }

async function post(url, headers, body) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

const throughMedusa = ({ q, filter, facets }) =>
  post(
    `${BACKEND_URL}/store/search`,
    { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
    {
      entity: "product",
      fields: CARD,
      filters: { ...(q ? { q } : {}), ...FILTERS[filter] },
      pagination: { take: 24 },
      search_options: { ...(facets.length ? { facets } : {}) },
    },
  )

const meilisearchHeaders = MEILISEARCH_API_KEY ? { authorization: `Bearer ${MEILISEARCH_API_KEY}` } : {}

const direct = (indexUid, { q, filter, facets }) =>
  post(`${MEILISEARCH_HOST}/multi-search`, meilisearchHeaders, {
    queries: [
      {
        ...{ indexUid, q, limit: 24, attributesToRetrieve: CARD },
        ...(filter ? { filter } : {}),
        ...(facets.length ? { facets } : {}),
      },
    ],
  })

async function currentIndex() {
  if (process.env.MEILISEARCH_INDEX) return process.env.MEILISEARCH_INDEX
  const answer = await fetch(`${MEILISEARCH_HOST}/indexes?limit=100`, { headers: meilisearchHeaders })
  const names = (await answer.json()).results
    .map(({ uid }) => uid)
    .filter((uid) => /(^|_)product_v\d+$/.test(uid))
  if (names.length !== 1) throw new Error(`Set MEILISEARCH_INDEX to one of: ${names.join(", ")}`)
  return names[0]
}

async function time(ask) {
  const began = performance.now()
  await ask()
  return performance.now() - began
}

/** What core's own HTTP layer costs for any store route: session, key and its sales channels. */
const plainRoute = () =>
  fetch(`${BACKEND_URL}/store/currencies?limit=1`, {
    headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
  }).then((answer) => answer.text())

const quantile = (times, at) => [...times].sort((a, b) => a - b)[Math.floor(times.length * at)]

const index = await currentIndex()
const rows = []
for (const one of CASES) {
  const times = { medusa: [], direct: [], plain: [] }
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const medusa = await time(() => throughMedusa(one))
    const straight = await time(() => direct(index, one))
    const plain = await time(plainRoute)
    if (round >= 0) times.medusa.push(medusa) && times.direct.push(straight) && times.plain.push(plain)
  }
  const [ours, theirs] = [quantile(times.medusa, 0.5), quantile(times.direct, 0.5)]
  rows.push({
    search: one.name,
    "medusa p50": ours.toFixed(2),
    "medusa p95": quantile(times.medusa, 0.95).toFixed(2),
    "direct p50": theirs.toFixed(2),
    "direct p95": quantile(times.direct, 0.95).toFixed(2),
    "plain store route p50": quantile(times.plain, 0.5).toFixed(2),
    ratio: (ours / theirs).toFixed(2),
    "+ms": (ours - theirs).toFixed(2),
  })
}
console.table(rows)
process.exitCode = rows.every((row) => row.ratio <= 2 && row["+ms"] <= 3) ? 0 : 1
