import { model } from "@medusajs/framework/utils"
import { COOPERATIVE_STATUSES } from "../statuses"
import { CooperativeApproval } from "./cooperative-approval"
import { CooperativeAssist } from "./cooperative-assist"
import { CooperativeCheck } from "./cooperative-check"
import { CooperativeCorrection } from "./cooperative-correction"
import { CooperativeDocument } from "./cooperative-document"
import { CooperativeEvent } from "./cooperative-event"
import { CooperativeInvitation } from "./cooperative-invitation"
import { CooperativeMember } from "./cooperative-member"

/** Legal forms of the Moroccan social and solidarity economy that may sell on the market. */
export const LEGAL_FORMS = [
  "cooperative",
  "association",
  "social_enterprise",
  "union",
  "economic_interest_group",
] as const

/**
 * A cooperative (or association, union...) of the network.
 *
 * `name`, `tagline` and `story` are texts by market language (`{ ar?, fr?, en?, zgh? }`). `rib` is its bank account
 * and is never public. It is closed for holidays from `closed_from` (at once when empty) until `closed_until`, excluded.
 * `review_round` counts the times the network had to decide on it: approvals and checks belong to one round. While
 * `help_asked_at` is set, a field helper may act in its place.
 */
export const Cooperative = model
  .define("cooperative", {
    id: model.id({ prefix: "coop" }).primaryKey(),
    handle: model.text().unique(),
    legal_form: model.enum([...LEGAL_FORMS]).nullable(),
    name: model.json(),
    tagline: model.json().nullable(),
    story: model.json().nullable(),
    registry_number: model.text().nullable(),
    ice: model.text().nullable(),
    rib: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    province_id: model.text().nullable(),
    further_province_ids: model.array().default([]),
    commune: model.text().nullable(),
    address: model.text().nullable(),
    members_count: model.number().nullable(),
    women_members_count: model.number().nullable(),
    women_led: model.boolean().default(false),
    founded_year: model.number().nullable(),
    activities: model.array().default([]),
    status: model.enum([...COOPERATIVE_STATUSES]).default("draft"),
    status_reason: model.text().nullable(),
    closed_from: model.dateTime().nullable(),
    closed_until: model.dateTime().nullable(),
    is_demo: model.boolean().default(false),
    verified_at: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    review_round: model.number().default(0),
    help_asked_at: model.dateTime().nullable(),
    help_note: model.text().nullable(),
    members: model.hasMany(() => CooperativeMember, { mappedBy: "cooperative" }),
    events: model.hasMany(() => CooperativeEvent, { mappedBy: "cooperative" }),
    documents: model.hasMany(() => CooperativeDocument, { mappedBy: "cooperative" }),
    corrections: model.hasMany(() => CooperativeCorrection, { mappedBy: "cooperative" }),
    approvals: model.hasMany(() => CooperativeApproval, { mappedBy: "cooperative" }),
    checks: model.hasMany(() => CooperativeCheck, { mappedBy: "cooperative" }),
    invitations: model.hasMany(() => CooperativeInvitation, { mappedBy: "cooperative" }),
    assists: model.hasMany(() => CooperativeAssist, { mappedBy: "cooperative" }),
  })
  .indexes([{ on: ["status"] }, { on: ["province_id"] }])
