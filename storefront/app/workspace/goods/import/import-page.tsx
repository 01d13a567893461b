import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { data, useFetcher } from "react-router"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orRefused, requireSession } from "../../access/member-session.server"
import { RefusalNotice } from "../../access/refusal-notice"
import { PhotoButton } from "../../photos/photo-button"
import { importTable, type ImportResult } from "./import.server"
import { ImportPreview } from "./import-preview"
import type { Route } from "./+types/import-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  await requireSession(request, language)
  return { title: i18nIn(language)._(msg`Many articles at once`) }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Says what a table would change; the same table sent again with `commit` changes it. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const session = await requireSession(request, languageOf(params))
  const form = await request.formData()
  const file = form.get("file")
  const isCommit = form.get("intent") === "commit"
  if (!(file instanceof File) || file.size === 0)
    return data({ refused: { code: "file_missing", fields: {}, values: {} } }, { status: 400 })
  return orRefused(async () => ({ result: await importTable(file, isCommit, session), isDone: isCommit }))
}

const changesOf = ({ counts }: ImportResult): number => (counts["create"] ?? 0) + (counts["update"] ?? 0)

/** A table to fill on a computer or keep as a copy, and what it would change before it changes anything. */
export default function ImportPage(_: Route.ComponentProps) {
  const { t } = useLingui()
  const fetcher = useFetcher<typeof action>()
  const [file, setFile] = useState<File>()
  const isBusy = fetcher.state !== "idle"
  const answer = fetcher.data
  const result = answer && "result" in answer ? answer : undefined
  const send = (table: File, intent: "preview" | "commit") => {
    setFile(table)
    const body = new FormData()
    body.set("intent", intent)
    body.set("file", table)
    void fetcher.submit(body, { method: "post", encType: "multipart/form-data" })
  }
  return (
    <div className="page-width grid max-w-3xl gap-5 py-5">
      <h1 className="text-3xl">
        <Trans>Many articles at once</Trans>
      </h1>
      <ExportLinks />
      <Card as="section" labelledBy="send" className="grid gap-3">
        <h2 id="send" className="text-xl">
          <Trans>2. Fill it, then send it back</Trans>
        </h2>
        <p className="text-ink-soft">
          <Trans>You see what would change before anything changes.</Trans>
        </p>
        <PhotoButton
          name="file"
          icon="table"
          isPrimary
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          isDisabled={isBusy}
          onFile={(table) => send(table, "preview")}
        >
          {isBusy ? <Trans>Reading…</Trans> : <Trans>Choose the table</Trans>}
        </PhotoButton>
      </Card>
      <RefusalNotice code={answer && "refused" in answer ? answer.refused.code : undefined} />
      {result ? <ImportPreview result={result.result} isDone={result.isDone} /> : null}
      {result && !result.isDone && file && changesOf(result.result) > 0 ? (
        <Button
          type="button"
          size="lg"
          isWide
          icon="check"
          disabled={isBusy}
          className="min-h-16 text-xl"
          onClick={() => send(file, "commit")}
        >
          <Trans>Make these changes</Trans>
        </Button>
      ) : null}
      {result?.isDone ? (
        <Notice kind="success" title={t`Done.`}>
          <p>
            <Trans>New articles are drafts: look at them, then put them on sale.</Trans>
          </p>
        </Notice>
      ) : null}
    </div>
  )
}

const ExportLinks = () => {
  const language = useLanguage()
  const base = `/${language}/workspace/api/products/export`
  return (
    <Card as="section" labelledBy="keep" className="grid gap-3">
      <h2 id="keep" className="text-xl">
        <Trans>1. Take the table of your goods</Trans>
      </h2>
      <div className="grid grid-cols-2 gap-3">
        <ButtonLink href={`${base}.xlsx`} variant="secondary" icon="table" download className="min-h-14">
          Excel
        </ButtonLink>
        <ButtonLink href={`${base}.csv`} variant="secondary" icon="table" download className="min-h-14">
          CSV
        </ButtonLink>
      </div>
    </Card>
  )
}
