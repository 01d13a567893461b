import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { DOCUMENT_KINDS } from "./application"
import { DOCUMENT_WORDS } from "./document-words"

const FIELDS: Record<string, MessageDescriptor> = {
  legal_form: msg`What we are`,
  name: msg`Our name`,
  founded_year: msg`Year of founding`,
  province: msg`Province or prefecture`,
  commune: msg`Town or commune`,
  address: msg`Address`,
  phone: msg`Our phone`,
  email: msg`E-mail`,
  members_count: msg`Members`,
  women_members_count: msg`Women members`,
  activities: msg`What we make`,
  story: msg`Tell who you are`,
  registry_number: msg`Registration number`,
  ice: msg`ICE number`,
  rib: msg`Bank account (RIB)`,
  documents: msg`Papers`,
}

/** A fact or a paper by the name it has on its screen. */
export const fieldWords = (field: string): MessageDescriptor => {
  const kind = DOCUMENT_KINDS.find((one) => one === field || `documents.${one}` === field)
  return (kind ? undefined : FIELDS[field]) ?? DOCUMENT_WORDS[kind ?? "other"]
}
