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
const ofReturn = { params: { id: "cooperative_order", return_id: "cooperative_order_return" } } as const
const ofRefund = { params: { id: "cooperative_order", refund_id: "shopper_refund" } } as const
const ofDocument = { params: { id: "cooperative_document" } } as const
const ofMember = { params: { id: "cooperative_member" } } as const
const ofProduct = { params: { id: "product" } } as const
const ofPhoto = { params: { id: "photo" } } as const
const ofPayout = { params: { id: "payout_line" } } as const
const ofInvoice = { params: { id: "invoice" } } as const
const ofFair = { params: { id: "fair_edition" } } as const
const ofTill = { params: { edition_id: "fair_edition" } } as const
const ofTillSale = { params: { edition_id: "fair_edition", id: "till_sale" } } as const
const ofQuote = { params: { id: "quote_request" } } as const

/** One entry a route. A route without an entry fails the test: nobody adds one without thinking of whose things it moves. */
export const ROUTE_CASES: Record<string, RouteCase> = {
  "GET /cooperative/me": {},
  "GET /cooperative/application": {},
  "PATCH /cooperative/application": { body: () => ({ tagline: { fr: "Du miel" } }) },
  "POST /cooperative/application/submit": {},
  "POST /cooperative/application/documents": {},
  "DELETE /cooperative/application/documents/:id": ofDocument,
  "GET /cooperative/application/documents/:id/file": ofDocument,
  "GET /cooperative/members": {},
  "DELETE /cooperative/members/:id": ofMember,
  "POST /cooperative/members/:id/role": { ...ofMember, body: () => ({ role: "manager" }) },
  "POST /cooperative/members/invitations": { body: () => ({ role: "seller", lang: "ar" }) },
  "DELETE /cooperative/members/invitations/:id": { params: { id: "cooperative_invitation" } },
  "POST /cooperative/away": { body: () => ({ from: null, until: "2099-01-01" }) },
  "DELETE /cooperative/away": {},
  "POST /cooperative/help": { body: () => ({ note: "Les photos" }) },
  "DELETE /cooperative/help": {},
  "GET /cooperative/orders": {},
  "GET /cooperative/orders/:id": ofOrder,
  "GET /cooperative/orders/:id/label": ofOrder,
  "POST /cooperative/orders/:id/accept": ofOrder,
  "POST /cooperative/orders/:id/pack": ofOrder,
  "POST /cooperative/orders/:id/refuse": { ...ofOrder, body: () => ({ reason: "Rupture de stock" }) },
  "POST /cooperative/orders/:id/ship": { ...ofOrder, body: () => ({ tracking_number: "AMANA-1" }) },
  "POST /cooperative/orders/:id/deliver": ofOrder,
  "POST /cooperative/orders/:id/cancel-line": {
    ...ofOrder,
    body: ({ line_item }) => ({ line_id: line_item, quantity: 1, reason: "Rupture de stock" }),
  },
  "POST /cooperative/orders/:id/returns/:return_id/accept": ofReturn,
  "POST /cooperative/orders/:id/returns/:return_id/refuse": {
    ...ofReturn,
    body: () => ({ reason: "Trop tard" }),
  },
  "POST /cooperative/orders/:id/returns/:return_id/received": ofReturn,
  "POST /cooperative/orders/:id/refunds/:refund_id/given": ofRefund,
  "GET /cooperative/carriers": {},
  "GET /cooperative/home": {},
  "GET /cooperative/invoices": {},
  "GET /cooperative/invoices/:id": ofInvoice,
  "GET /cooperative/invoices/:id/paper.pdf": ofInvoice,
  "GET /cooperative/figures": {},
  "GET /cooperative/figures/export.csv": {},
  "GET /cooperative/money": {},
  "GET /cooperative/money/lines": {},
  "GET /cooperative/money/statement": {},
  "GET /cooperative/money/statement.csv": {},
  "GET /cooperative/money/statement.pdf": {},
  "GET /cooperative/money/payouts": {},
  "POST /cooperative/money/payouts/:id/confirm": ofPayout,
  "POST /cooperative/money/payouts/:id/not-received": { ...ofPayout, body: () => ({ note: "Rien" }) },
  "GET /cooperative/listing-options": {},
  "GET /cooperative/products": {},
  "POST /cooperative/products": {
    body: ({ photo }) => ({ kind: "good", category: "olive-oil", price: "70", photos: [photo] }),
  },
  "GET /cooperative/products/:id": ofProduct,
  "PATCH /cooperative/products/:id": {
    ...ofProduct,
    body: ({ variant }) => ({ variants: [{ id: variant, price: "75,50" }] }),
  },
  "DELETE /cooperative/products/:id": { params: { id: "spare_product" } },
  "POST /cooperative/products/:id/publish": ofProduct,
  "POST /cooperative/products/:id/pause": ofProduct,
  "POST /cooperative/products/:id/duplicate": ofProduct,
  "POST /cooperative/products/:id/stock": {
    ...ofProduct,
    body: ({ variant }) => ({ variant_id: variant, change: 1 }),
  },
  "POST /cooperative/products/import": {},
  "GET /cooperative/products/export.csv": {},
  "GET /cooperative/products/export.xlsx": {},
  "POST /cooperative/photos": {},
  "GET /cooperative/photos/:id": ofPhoto,
  "DELETE /cooperative/photos/:id": { params: { id: "spare_photo" } },
  "POST /cooperative/certificates": {},
  "GET /cooperative/quote-requests": {},
  "GET /cooperative/quote-requests/:id": ofQuote,
  "POST /cooperative/quote-requests/:id/answer": {
    ...ofQuote,
    body: () => ({ price_mad: "4500", message: "Avec le thé" }),
  },
  "POST /cooperative/quote-requests/:id/decline": { ...ofQuote, body: () => ({ reason: "Complet" }) },
  "GET /cooperative/fairs": {},
  "GET /cooperative/fairs/:id": ofFair,
  "POST /cooperative/fairs/:id/application": {
    ...ofFair,
    body: () => ({ categories: ["olive-oil"], people: 2, needs: { electricity: true } }),
  },
  "DELETE /cooperative/fairs/:id/application": ofFair,
  "POST /cooperative/fairs/:id/confirm": ofFair,
  "POST /cooperative/fairs/:id/withdraw": { ...ofFair, body: () => ({ reason: "Empêchement" }) },
  "GET /cooperative/fairs/:id/posters": { params: { id: "fair_edition" } },
  "GET /cooperative/till/:edition_id": ofTill,
  "GET /cooperative/till/:edition_id/sales": ofTill,
  "POST /cooperative/till/:edition_id/sales": {
    ...ofTill,
    body: ({ variant }) => ({
      ...{ device_id: "phone-one", sent_at: "2027-03-01T10:00:00Z" },
      sales: [
        {
          ...{ sale_key: "isolated-sale", sequence: 2, phone_sold_at: "2027-03-01T10:00:00Z" },
          lines: [{ variant_id: variant, title: "Huile", quantity: 1, unit_price_mad: 1, list_price_mad: 1 }],
        },
      ],
    }),
  },
  "POST /cooperative/till/:edition_id/sales/:id/settle": { ...ofTillSale, body: () => ({ choice: "void" }) },
  "POST /cooperative/till/:edition_id/sales/:id/undo": ofTillSale,
  "GET /cooperative/till/:edition_id/sales/:id/receipt": ofTillSale,
  "GET /cooperative/till/:edition_id/counts": ofTill,
  "POST /cooperative/till/:edition_id/counts": {
    ...ofTill,
    body: () => ({ day: "2020-01-01", opening_mad: 0, counted_mad: 0 }),
  },
  "POST /cooperative/till/:edition_id/baskets": {
    ...ofTill,
    body: ({ variant }) => ({ lines: [{ variant_id: variant, quantity: 1 }] }),
  },
}
