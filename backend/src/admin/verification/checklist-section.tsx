import { Checkbox, Container, Heading, Label, Text } from "@medusajs/ui"
import { useAct } from "../backend/use-act"
import { check, type ChecklistItem } from "./application"
import { useTexts } from "./use-texts"

type Props = { cooperativeId: string; checklist: ChecklistItem[]; canCheck: boolean }

/** What the network looks at before it agrees, each point with who looked. */
export const ChecklistSection = ({ cooperativeId, checklist, canCheck }: Props) => {
  const { t, dateOf } = useTexts()
  const { mutate, isPending } = useAct({
    namespace: "verification",
    act: ({ key, checked }: { key: string; checked: boolean }) => check(cooperativeId, key, checked),
    refresh: ["verification"],
  })
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("section.checklist")}
      </Heading>
      {checklist.map(({ key, checked_by_email, checked_at }) => (
        <div key={key} className="flex items-start gap-3 px-6 py-3">
          <Checkbox
            id={`check-${key}`}
            checked={Boolean(checked_at)}
            disabled={!canCheck || isPending}
            onCheckedChange={(checked) => mutate({ key, checked: checked === true })}
          />
          <div>
            <Label htmlFor={`check-${key}`} size="small">
              {t(`check.${key}`, { defaultValue: key })}
            </Label>
            {checked_at && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                <bdi>{checked_by_email}</bdi> · {dateOf(checked_at)}
              </Text>
            )}
          </div>
        </div>
      ))}
    </Container>
  )
}
