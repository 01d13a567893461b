import { XMark } from "@medusajs/icons"
import { IconButton, Select, Textarea } from "@medusajs/ui"
import { FIELDS, PAPERS, type DraftNote } from "./corrections-draft"
import { useTexts } from "./use-texts"

type Props = {
  draft: DraftNote
  onChange: (change: Partial<DraftNote>) => void
  onRemove?: (() => void) | undefined
}

/** One note: what it is about, and what to do. */
export const CorrectionNote = ({ draft, onChange, onRemove }: Props) => {
  const { t } = useTexts()
  return (
    <div className="border-ui-border-base flex flex-col gap-2 rounded-lg border p-3">
      <div className="flex items-center gap-2">
        <div className="flex-1">
          <Select size="small" value={draft.about} onValueChange={(about) => onChange({ about })}>
            <Select.Trigger aria-label={t("corrections.about")}>
              <Select.Value placeholder={t("corrections.about")} />
            </Select.Trigger>
            <Select.Content>
              <Select.Group>
                <Select.Label>{t("section.facts")}</Select.Label>
                {FIELDS.map((field) => (
                  <Select.Item key={field} value={`field:${field}`}>
                    {t(`fact.${field}`)}
                  </Select.Item>
                ))}
              </Select.Group>
              <Select.Group>
                <Select.Label>{t("section.documents")}</Select.Label>
                {PAPERS.map((kind) => (
                  <Select.Item key={kind} value={`document:${kind}`}>
                    {t(`documentKind.${kind}`)}
                  </Select.Item>
                ))}
              </Select.Group>
            </Select.Content>
          </Select>
        </div>
        {onRemove && (
          <IconButton size="small" aria-label={t("corrections.remove")} onClick={onRemove}>
            <XMark />
          </IconButton>
        )}
      </div>
      <Textarea
        dir="auto"
        rows={2}
        maxLength={500}
        value={draft.note}
        aria-label={t("corrections.note")}
        placeholder={t("corrections.note")}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </div>
  )
}
