import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { notFound } from "../../../errors/refusal"
import { ARTISAN_WOMEN_MODULE } from "../../../modules/artisan-women"
import type { ArtisanWomenModuleService } from "../../../modules/artisan-women/service"
import type { ListCredentials } from "./validators"

type Filters = z.infer<typeof ListCredentials>

const filtersOf = ({ status, subject_id, awaiting }: Filters) => ({
  ...(status && { status }),
  ...(subject_id && { subject_id }),
  ...(awaiting && { status: "declared" as const }),
  ...(awaiting === "first" && { first_approval_by: null }),
  ...(awaiting === "second" && { first_approval_by: { $ne: null } }),
})

/** One page of credentials, newest first, each with its holder and its history. Constant in queries. */
export async function readCredentials(container: MedusaContainer, filters: Filters) {
  const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { limit, offset } = filters
  const [credentials, count] = await service.listAndCountPriorityCredentials(filtersOf(filters), {
    take: limit,
    skip: offset,
    order: { created_at: "DESC" },
    relations: ["history"],
  })
  const subjectIds = [...new Set(credentials.map(({ subject_id }) => subject_id))]
  const subjects = subjectIds.length ? await service.options.readSubjects?.(query, subjectIds) : undefined
  const rows = credentials.map((credential) => ({
    ...credential,
    subject: holder(subjects?.get(credential.subject_id)),
  }))
  return { credentials: rows, count, limit, offset }
}

const holder = (subject: { name: string; handle: string } | undefined) =>
  subject ? { name: subject.name, handle: subject.handle } : null

/** One credential with its history, oldest line first. @throws `credential_not_found` */
export async function readCredential(container: MedusaContainer, id: string) {
  const service = container.resolve<ArtisanWomenModuleService>(ARTISAN_WOMEN_MODULE)
  const [credential] = await service.listPriorityCredentials(
    { id: [id] },
    { take: 1, relations: ["history"] },
  )
  if (!credential) throw notFound("credential")
  const history = [...credential.history].sort((a, b) => a.at.getTime() - b.at.getTime())
  return { ...credential, history }
}
