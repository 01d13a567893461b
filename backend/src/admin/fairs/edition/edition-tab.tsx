import { Container, toast } from "@medusajs/ui"
import { ask } from "../../backend/ask"
import { SavedForm } from "../../backend/saved-form"
import { useForm } from "../../backend/use-form"
import { type Fair, fairPath, isEnded } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"
import { draftOf, editionSent } from "./edition-draft"
import { EditionFields } from "./edition-fields"

/** What an edition is, to read and to change. A change made meanwhile by somebody else is not overwritten. */
export const EditionTab = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts()
  const form = useForm({
    namespace: "fairs",
    key: `fair ${fair.id}`,
    start: draftOf(fair),
    base: String(fair.version),
    send: (edition, version) => ask(fairPath(fair.id), { ...editionSent(edition), version: Number(version) }),
    refresh: [FAIRS],
    onDone: () => toast.success(t("saved")),
  })
  return (
    <Container className="p-0">
      <SavedForm form={form} isLocked={isEnded(fair)}>
        <EditionFields {...form} />
      </SavedForm>
    </Container>
  )
}
