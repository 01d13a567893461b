import { Button, Label, Prompt, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { revoke } from "./credentials"
import { useAct, useTexts } from "./use-texts"

/** Asks for a reason, then ends a credential. */
export const RevokeDialog = ({ credentialId }: { credentialId: string }) => {
  const { t } = useTexts()
  const [reason, setReason] = useState("")
  const act = useAct((text: string) => revoke(credentialId, text), "revoke.done")
  return (
    <Prompt variant="danger">
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("revoke.action")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("revoke.action")}</Prompt.Title>
          <Prompt.Description>{t("revoke.explain")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-2 px-6 py-4">
          <Label htmlFor={`reason-${credentialId}`}>{t("revoke.reason")}</Label>
          <Textarea
            id={`reason-${credentialId}`}
            dir="auto"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("cancel")}</Prompt.Cancel>
          <Prompt.Action disabled={reason.trim().length < 3} onClick={() => act.mutate(reason.trim())}>
            {t("revoke.action")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
