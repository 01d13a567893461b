import { editionDetail } from "../../../fairs/edition-view"
import { fairService } from "../../../fairs/fair-service"
import { isInvited } from "../../../fairs/may-apply"
import { readFairCooperatives } from "../../../fairs/read-cooperatives"
import { standView } from "../../../fairs/stand-view"
import { ApiError } from "../../errors/api-error"
import type { CooperativeScope } from "../guard"
import { ownFairView } from "./own-fair-view"
import { type OwnPart, readOwnParts } from "./own-part"

const NO_PART: OwnPart = { application: null, exhibitor: null }

async function regionOfCooperative({ container, cooperativeId }: CooperativeScope): Promise<string | null> {
  const found = await readFairCooperatives(container, [cooperativeId])
  return found.get(cooperativeId)?.region?.id ?? null
}

/** The calls the cooperative may answer now, those that end first first, and the fairs it has a part in, the latest first. */
export async function listOwnFairs(scope: CooperativeScope, now: Date) {
  const service = fairService(scope.container)
  const [parts, region] = await Promise.all([readOwnParts(scope), regionOfCooperative(scope)])
  const ofOwn = { id: [...parts.keys()] }
  const editions = await service.listFairEditions(
    { $or: [{ status: "call" }, ...(parts.size ? [ofOwn] : [])] },
    { relations: ["call"], take: null, order: { opens_on: "DESC" } },
  )
  const standIds = [...parts.values()].flatMap(({ exhibitor }) => exhibitor?.stand_id ?? [])
  const stands = standIds.length ? await service.listFairStands({ id: standIds }, { take: null }) : []
  const standOf = new Map(stands.map((stand) => [stand.id, stand]))
  const maySell = scope.status === "verified"
  const fairs = editions.map(({ call, ...edition }) => {
    const who = { isInvited: isInvited(edition, call ?? null, region), maySell }
    const part = parts.get(edition.id) ?? NO_PART
    return ownFairView({ edition, call }, part, who, standOf, now)
  })
  const deadlineOf = ({ deadline }: { deadline: Date | null }) => deadline?.getTime() ?? 0
  return {
    calls: fairs.filter(({ may }) => may.apply).sort((a, b) => deadlineOf(a) - deadlineOf(b)),
    mine: fairs.filter(
      ({ application, exhibitor }) => exhibitor !== null || application?.status === "submitted",
    ),
  }
}

/**
 * An edition as the cooperative sees it: one whose call is out, or in which it has a part; another does not exist here.
 *
 * @throws {ApiError} 404 `fair_not_found`
 */
export async function readOwnFair(scope: CooperativeScope, id: string, now: Date) {
  if (!id) throw ApiError.notFound("fair")
  const service = fairService(scope.container)
  const [found, parts, region] = await Promise.all([
    service.listFairEditions({ id }, { relations: ["call", "stands"], take: 1 }),
    readOwnParts(scope, id),
    regionOfCooperative(scope),
  ])
  const part = parts.get(id)
  const [row] = found
  if (!row || (!part && row.status !== "call")) throw ApiError.notFound("fair")
  const { call, stands, ...edition } = row
  const who = { isInvited: isInvited(edition, call ?? null, region), maySell: scope.status === "verified" }
  const standOf = new Map(stands.map((stand) => [stand.id, stand]))
  const view = ownFairView({ edition, call }, part ?? NO_PART, who, standOf, now)
  const inOrder = [...stands].sort((a, b) => a.position - b.position)
  return {
    ...view,
    ...editionDetail(edition, now),
    stands: inOrder.map(standView),
    allocation: await readDraw(scope, id),
    messages: await listOwnMessages(scope, id),
  }
}

/** What the published ranking was drawn with: anybody can draw it again. */
async function readDraw({ container }: CooperativeScope, edition_id: string) {
  const [published] = await fairService(container).listFairAllocations(
    { edition_id, status: "published" },
    { take: 1, order: { number: "DESC" } },
  )
  if (!published) return null
  const { seed, rule_version, published_at } = published
  return { seed, rule_version, published_at }
}

async function listOwnMessages({ container, cooperativeId }: CooperativeScope, edition_id: string) {
  const messages = await fairService(container).listFairMessages(
    { edition_id },
    { take: null, order: { sent_at: "DESC" } },
  )
  return messages
    .filter(({ cooperative_ids }) => cooperative_ids.includes(cooperativeId))
    .map(({ id, subject, body, sent_at }) => ({ id, subject, body, sent_at }))
}

/** @throws {ApiError} 404 `fair_not_found` for an edition that does not exist for the cooperative. Answers its id. */
export async function ownFairId(scope: CooperativeScope, id: string): Promise<string> {
  return (await readOwnFair(scope, id, new Date())).id
}
