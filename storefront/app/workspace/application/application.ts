import type { Application } from "./application-schema"

export type { Application, ApplicationDocument, Facts } from "./application-schema"

/** Only a draft (or one sent back for corrections) can be changed screen by screen. */
export const isOpenForChanges = ({ status }: Pick<Application, "status">): boolean => status === "draft"

/** What the network asked to correct and is still open, by the fact or the kind of paper it is about. */
export const openNotes = ({ corrections }: Pick<Application, "corrections">): Record<string, string> =>
  Object.fromEntries(
    corrections.flatMap(({ field, document_kind, note, settled_at }) =>
      settled_at ? [] : [[document_kind ?? field ?? "", note]],
    ),
  )

/** The kinds of papers, in the order in which they are asked; the last is for anything else. */
export const DOCUMENT_KINDS = ["registration", "statutes", "members_list", "ice", "rib", "other"] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
