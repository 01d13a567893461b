import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "./choice"
import { declare, KINDS, PAPERS, type Declaration } from "./credentials"
import { useAct, useTexts } from "./use-texts"

/** Declares a credential of one cooperative, with its first paper. */
export const DeclareForm = ({ subjectId }: { subjectId: string }) => {
  const { t } = useTexts()
  const [kind, setKind] = useState<Declaration["kind"]>(KINDS[0])
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>(PAPERS[0])
  const [reference, setReference] = useState("")
  const [until, setUntil] = useState("")
  const act = useAct(declare, "declare.done", () => setReference(""))
  const submit = () =>
    act.mutate({
      subject_id: subjectId,
      kind,
      evidence: [{ kind: paper, reference: reference.trim() }],
      valid_until: until ? new Date(until).toISOString() : null,
    })

  return (
    <Container className="flex max-w-xl flex-col gap-3">
      <Heading level="h2">{t("declare.action")}</Heading>
      <Text size="small">{t("declare.explain")}</Text>
      <Choice
        id="credential-kind"
        label={t("declare.kind")}
        value={kind}
        values={KINDS}
        nameOf={(value) => t(`kind.${value}`)}
        onChoose={setKind}
      />
      <Choice
        id="credential-paper"
        label={t("declare.paper")}
        value={paper}
        values={PAPERS}
        nameOf={(value) => t(`paper.${value}`)}
        onChoose={setPaper}
      />
      <Label htmlFor="credential-reference">{t("declare.reference")}</Label>
      <Input
        id="credential-reference"
        dir="auto"
        maxLength={200}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
      />
      <Label htmlFor="credential-until">{t("declare.until")}</Label>
      <Input
        id="credential-until"
        type="date"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <Button className="self-start" isLoading={act.isPending} disabled={!reference.trim()} onClick={submit}>
        {t("declare.action")}
      </Button>
    </Container>
  )
}
