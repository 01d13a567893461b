import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { Tone } from "~/design/badge"
import type { IconName } from "~/design/icon"
import type { DocumentKind } from "./application"

/** Each paper by the name people give it. */
export const DOCUMENT_WORDS: Record<DocumentKind, MessageDescriptor> = {
  registration: msg`Registration certificate`,
  statutes: msg`Statutes`,
  members_list: msg`List of members`,
  ice: msg`ICE certificate`,
  rib: msg`Bank certificate (RIB)`,
  other: msg`Another paper`,
}

type StatusWords = { label: MessageDescriptor; tone: Tone; icon: IconName }

const STATUSES: Record<string, StatusWords> = {
  accepted: { label: msg`Accepted`, tone: "olive", icon: "check" },
  refused: { label: msg`To send again`, tone: "alarm", icon: "warning" },
}

/** Where a paper stands; one that nobody looked at yet has been received. */
export const documentStatus = (status: string): StatusWords =>
  STATUSES[status] ?? { label: msg`Received`, tone: "indigo", icon: "clock" }
