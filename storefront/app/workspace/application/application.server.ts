import { z } from "zod"
import { askAsMember, type MemberSession } from "../access/member-session.server"
import { type Application, applicationSchema } from "./application-schema"

/** The cooperative's own application: its facts, papers, what is missing, what must be corrected. */
export const readApplication = async (session: MemberSession): Promise<Application> =>
  (await askAsMember(z.object({ application: applicationSchema }), "/cooperative/application", session))
    .application

/** Keeps the facts of one screen; the rest stays as it is. @throws MarketError `changed_meanwhile` with fields */
export const saveFacts = async (facts: Record<string, unknown>, session: MemberSession): Promise<void> => {
  await askAsMember(z.looseObject({}), "/cooperative/application", session, { method: "PATCH", body: facts })
}

/** Sends the application to the network. @throws MarketError `incomplete` */
export const submitApplication = async (session: MemberSession): Promise<void> => {
  await askAsMember(z.looseObject({}), "/cooperative/application/submit", session, { body: {} })
}

/** Keeps a paper, private. @throws MarketError for what is no photo or PDF, or too large */
export const uploadDocument = async (kind: string, file: File, session: MemberSession): Promise<void> => {
  const body = new FormData()
  body.set("file", file, file.name)
  await askAsMember(z.looseObject({}), "/cooperative/application/documents", session, {
    query: { kind },
    body,
    timeoutMs: 60_000,
  })
}

export const removeDocument = async (id: string, session: MemberSession): Promise<void> => {
  await askAsMember(
    z.looseObject({}),
    `/cooperative/application/documents/${encodeURIComponent(id)}`,
    session,
    { method: "DELETE" },
  )
}
