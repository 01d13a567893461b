import { Container, Heading, toast } from "@medusajs/ui"
import { ask } from "../../backend/ask"
import { TextField } from "../../backend/field"
import { SavedForm } from "../../backend/saved-form"
import { useForm } from "../../backend/use-form"
import { type Fair, fairPath } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"

/** What the next edition should know, noted while it is fresh. */
export const Lessons = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts("fairFigures")
  const form = useForm({
    namespace: "fairs",
    key: `lessons ${fair.id}`,
    start: { lessons: fair.lessons ?? "" },
    base: String(fair.version),
    send: ({ lessons }, version) =>
      ask(fairPath(fair.id), { lessons: lessons.trim() || null, version: Number(version) }),
    refresh: [FAIRS],
    onDone: () => toast.success(t("saved")),
  })
  const { draft, change, errorOf } = form
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("lessons")}
      </Heading>
      <SavedForm form={form}>
        <div className="px-6 py-4">
          <TextField
            name="lessons"
            label={t("lessonsHint")}
            rows={6}
            maxLength={5000}
            value={draft.lessons}
            error={errorOf("lessons")}
            onChange={(lessons) => change({ lessons })}
          />
        </div>
      </SavedForm>
    </Container>
  )
}
