import { findMissingFacts } from "../../modules/cooperative/completeness"
import { hasValidIceKey } from "../../modules/cooperative/ice"
import { findMissingPapers } from "../../modules/cooperative/papers"
import { maskRib } from "../../modules/cooperative/rib"
import type { ApplicationRows, CooperativeRow, DocumentRow } from "./read-application-rows"

/** The application's state that a writer of it has seen: a change made meanwhile has another. */
export function versionOf({ updated_at }: { updated_at: Date | string }): string {
  return new Date(updated_at).toISOString()
}

/** What the cooperative said of itself; its bank account masked. */
export function toFacts(cooperative: CooperativeRow) {
  const { legal_form, name, registry_number, ice, commune, address, phone, email } = cooperative
  const { members_count, women_members_count, women_led, founded_year, activities } = cooperative
  return {
    legal_form,
    name,
    registry_number,
    ice,
    province: cooperative.province_id,
    further_provinces: cooperative.further_province_ids,
    commune,
    address,
    phone,
    email,
    members_count,
    women_members_count,
    women_led,
    founded_year,
    activities,
    story: cooperative.story,
    tagline: cooperative.tagline,
    rib_masked: maskRib(cooperative.rib),
  }
}

/** A paper as its cooperative sees it. */
export function toDocument({ id, kind, filename, mime_type, size, status, reason, created_at }: DocumentRow) {
  return { id, kind, filename, mime_type, size, status, reason, uploaded_at: created_at }
}

/** What the application lacks, by field (`province`, `documents.registration`), each with its code. */
export function findMissing(cooperative: CooperativeRow): Record<string, string> {
  const { province_id, ...missing } = findMissingFacts(cooperative)
  const papers = cooperative.is_demo ? {} : findMissingPapers(cooperative.documents)
  return { ...missing, ...(province_id ? { province: province_id } : {}), ...papers }
}

const oldestFirst = (a: { created_at: Date }, b: { created_at: Date }) =>
  new Date(a.created_at).getTime() - new Date(b.created_at).getTime()

/** An application as its cooperative and the network both read it. */
export function toApplication({ cooperative, history }: ApplicationRows) {
  const corrections = [...cooperative.corrections].sort(oldestFirst)
  return {
    status: cooperative.status,
    version: versionOf(cooperative),
    facts: toFacts(cooperative),
    documents: [...cooperative.documents].sort(oldestFirst).map(toDocument),
    missing: findMissing(cooperative),
    warnings: cooperative.ice && !hasValidIceKey(cooperative.ice) ? { ice: "ice_key_mismatch" } : {},
    corrections: corrections.map(({ field, document_kind, note, asked_at, settled_at }) => ({
      field,
      document_kind,
      note,
      asked_at,
      settled_at,
    })),
    history: history.map(({ kind, at, reason, actor_type, assisted }) => ({
      kind,
      at,
      reason,
      by: actor_type,
      assisted,
    })),
  }
}
