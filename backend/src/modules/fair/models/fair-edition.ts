import { model } from "@medusajs/framework/utils"
import { EDITION_STATUSES } from "../statuses"
import { Fair } from "./fair"
import { FairAllocation } from "./fair-allocation"
import { FairApplication } from "./fair-application"
import { FairCall } from "./fair-call"
import { FairEvent } from "./fair-event"
import { FairExhibitor } from "./fair-exhibitor"
import { FairStand } from "./fair-stand"

/**
 * One edition of a fair. Days (`2027-03-01`) and hours (`10:00`) are those of Morocco's clock, as people print them;
 * instants are computed from them in its zone.
 *
 * `names`, `theme` and `place` are texts by language. `hours` is `{ from, to, days: { [day]: { from, to } | null } }`:
 * the usual hours and the days that differ (`null`: closed). `programme` is `[{ day, from, to, title }]`. `quotas` is
 * `{ women_percent, rural_percent, most_per_province }`, each nullable. `plan` is `{ width, height }` in metres, on
 * which the stands stand. `categories` are handles; none means all. `lessons` is what the next edition should know.
 * `told_phase` is the phase that followers were last told of.
 */
export const FairEdition = model
  .define("fair_edition", {
    id: model.id({ prefix: "fairedt" }).primaryKey(),
    handle: model.text().unique(),
    year: model.number(),
    names: model.json(),
    theme: model.json().nullable(),
    region_code: model.text(),
    province_code: model.text(),
    place: model.json(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    opens_on: model.text(),
    closes_on: model.text(),
    hours: model.json(),
    programme: model.json(),
    categories: model.array().default([]),
    stand_count: model.number(),
    plan: model.json().nullable(),
    quotas: model.json(),
    status: model.enum([...EDITION_STATUSES]).default("draft"),
    cancel_reason: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    lessons: model.text().nullable(),
    cloned_from_id: model.text().nullable(),
    told_phase: model.text().nullable(),
    version: model.number().default(1),
    fair: model.belongsTo(() => Fair, { mappedBy: "editions" }),
    call: model.hasOne(() => FairCall, { mappedBy: "edition" }).nullable(),
    stands: model.hasMany(() => FairStand, { mappedBy: "edition" }),
    applications: model.hasMany(() => FairApplication, { mappedBy: "edition" }),
    allocations: model.hasMany(() => FairAllocation, { mappedBy: "edition" }),
    exhibitors: model.hasMany(() => FairExhibitor, { mappedBy: "edition" }),
    events: model.hasMany(() => FairEvent, { mappedBy: "edition" }),
  })
  .indexes([{ on: ["region_code", "opens_on"] }, { on: ["status"] }])
  .checks([
    { name: "fair_edition_days_in_order", expression: "closes_on >= opens_on" },
    { name: "fair_edition_has_stands", expression: "stand_count > 0" },
  ])
