import { Button, FocusModal, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useAct } from "../backend/use-act"
import { askCorrections, type CorrectionAsked } from "./application"
import { CorrectionNote } from "./correction-note"
import { toCorrections, type DraftNote } from "./corrections-draft"
import { useTexts } from "./use-texts"

const blank = (): DraftNote => ({ key: Math.random(), about: "", note: "" })

/** Asks the applicant for several corrections at once; the application goes back to them with the notes. */
export const CorrectionsDialog = ({ cooperativeId, name }: { cooperativeId: string; name: string }) => {
  const { t, ofCooperative } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [drafts, setDrafts] = useState<DraftNote[]>([blank()])
  const { mutate, isPending } = useAct({
    namespace: "verification",
    act: (items: CorrectionAsked[]) => askCorrections(cooperativeId, items),
    refresh: ["verification", "cooperatives"],
    onDone: () => {
      toast.success(t("corrections.sent"))
      setDrafts([blank()])
      setOpen(false)
    },
  })
  const corrections = toCorrections(drafts)
  const isReady = corrections.length > 0 && drafts.every(({ about, note }) => Boolean(about) || !note.trim())
  const changeNote = (key: number, change: Partial<DraftNote>) =>
    setDrafts((last) => last.map((draft) => (draft.key === key ? { ...draft, ...change } : draft)))
  const removeNote = (key: number) => setDrafts((last) => last.filter((draft) => draft.key !== key))

  return (
    <FocusModal open={isOpen} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("corrections.ask")}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="mx-auto flex w-full max-w-xl flex-col gap-4 overflow-y-auto p-8">
          <FocusModal.Title asChild>
            <Heading>
              {t("corrections.ask")} · <bdi>{name}</bdi>
            </Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text>{t("corrections.means")}</Text>
          </FocusModal.Description>
          {drafts.map((draft) => (
            <CorrectionNote
              key={draft.key}
              draft={draft}
              onChange={(change) => changeNote(draft.key, change)}
              onRemove={drafts.length > 1 ? () => removeNote(draft.key) : undefined}
            />
          ))}
          <Button size="small" variant="secondary" onClick={() => setDrafts((last) => [...last, blank()])}>
            {t("corrections.another")}
          </Button>
        </FocusModal.Body>
        <FocusModal.Footer>
          <FocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {ofCooperative("decision.cancel")}
            </Button>
          </FocusModal.Close>
          <Button size="small" isLoading={isPending} disabled={!isReady} onClick={() => mutate(corrections)}>
            {t("corrections.send", { count: corrections.length })}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
