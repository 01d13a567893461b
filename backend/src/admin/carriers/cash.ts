import { ask } from "../backend/ask"
import { askWithFile } from "../backend/ask-with-file"
import type { Texts } from "../cooperatives/cooperative"

type Age = { from: number; to: number | null; parcels: number; amount_mad: number }

/** What a carrier owes the network, in dirhams; see `api/admin/carriers/ageing`. */
export type CarrierAgeing = {
  code: string
  name: Texts
  is_active: boolean
  ages: Age[]
  outstanding_mad: number
  differences_mad: number
  total_mad: number
  books_mad: number
}

export const LINE_STATES = ["matched", "difference", "unknown_parcel", "already_remitted"] as const
export type LineState = (typeof LINE_STATES)[number]

export type RemittanceLine = {
  number: number
  reference: string
  state: LineState
  expected_mad: number | null
  remitted_mad: number
  fee_mad: number
}

type Totals = { collected_mad: number; fee_mad: number; net_mad: number; counts: Record<LineState, number> }

export type Preview = Totals & { problems: { code: string; line?: number }[]; lines: RemittanceLine[] }

export type RemittanceRow = Totals & {
  id: string
  carrier_code: string
  file_name: string | null
  received_at: string
  bank_reference: string | null
}

/** What an admin says of a carrier's file. */
export type ImportForm = {
  carrier: string
  received_on: string
  received_mad: string
  bank_reference: string
  file: File
}

/** To whom cash on delivery is offered; see `api/admin/cash-terms`. */
export type CashTerms = {
  regions: string[] | null
  most_mad: number | null
  undelivered_parcels: number
  within_months: number
  undelivered_after_days: number
}

export type PastTerms = CashTerms & { changed_by: string; reason: string | null; changed_at: string }

export const PAGE_SIZE = 20

export type Carrier = { code: string; name: Texts; is_active: boolean }

export const listCarriers = (): Promise<{ carriers: Carrier[] }> => ask("/admin/carriers")

export const addCarrier = (carrier: { code: string; name: Texts }): Promise<unknown> =>
  ask("/admin/carriers", carrier)

export const changeCarrier = ({ code, is_active }: { code: string; is_active: boolean }): Promise<unknown> =>
  ask(`/admin/carriers/${encodeURIComponent(code)}`, { is_active })

export const readAgeing = (): Promise<{ carriers: CarrierAgeing[] }> => ask("/admin/carriers/ageing")

export const listRemittances = ({
  page,
}: {
  page: number
}): Promise<{ remittances: RemittanceRow[]; count: number }> => ask(`/admin/remittances?page=${page + 1}`)

const addressOf = ({ file: _file, ...form }: ImportForm, commit: boolean): string =>
  `/admin/remittances?${new URLSearchParams({ ...form, commit: commit ? "1" : "0" }).toString()}`

export const previewFile = (form: ImportForm): Promise<{ preview: Preview }> =>
  askWithFile(addressOf(form, false), form.file)

export const importFile = (form: ImportForm): Promise<unknown> =>
  askWithFile(addressOf(form, true), form.file)

export const readTerms = (): Promise<{ terms: CashTerms; history: PastTerms[] }> => ask("/admin/cash-terms")

export const saveTerms = (terms: CashTerms & { reason: string | null }): Promise<unknown> =>
  ask("/admin/cash-terms", terms)
