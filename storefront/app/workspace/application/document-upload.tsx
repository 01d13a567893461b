import { Trans } from "@lingui/react/macro"
import { useRef } from "react"
import { useFetcher } from "react-router"
import { Button } from "~/design/button"
import { RefusalNotice } from "../access/refusal-notice"
import { PhotoButton } from "../photos/photo-button"
import { resizePhoto } from "../photos/resize-photo"
import type { DocumentKind } from "./application"
import type { action } from "./step-page"

type Props = { kind: DocumentKind; name: string; isFirst: boolean }

/**
 * Sends one paper. A photo is made light on the phone and leaves as soon as it is taken; where no script runs, the
 * chosen file leaves with the button.
 */
export const DocumentUpload = ({ kind, name, isFirst }: Props) => {
  const form = useRef<HTMLFormElement>(null)
  const fetcher = useFetcher<typeof action>()
  const isBusy = fetcher.state !== "idle"
  const send = async (file: File) => {
    const body = new FormData()
    body.set("intent", "upload")
    body.set("kind", kind)
    body.set("file", await resizePhoto(file))
    form.current?.reset()
    await fetcher.submit(body, { method: "post", encType: "multipart/form-data" })
  }
  const take = (file: File) => void send(file)
  return (
    <form ref={form} method="post" encType="multipart/form-data" className="grid gap-2">
      <input type="hidden" name="intent" value="upload" />
      <input type="hidden" name="kind" value={kind} />
      <RefusalNotice code={fetcher.data?.refused.code} />
      <div className="grid grid-cols-2 gap-2" aria-busy={isBusy}>
        <PhotoButton
          name="file"
          icon="camera"
          accept="image/*"
          isCamera
          isPrimary={isFirst}
          isDisabled={isBusy}
          onFile={take}
        >
          {isBusy ? <Trans>Sending…</Trans> : <Trans>Photograph</Trans>}
          <span className="sr-only">: {name}</span>
        </PhotoButton>
        <PhotoButton
          name="file"
          icon="paper"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          isDisabled={isBusy}
          onFile={take}
        >
          <Trans>A file</Trans>
          <span className="sr-only">: {name}</span>
        </PhotoButton>
      </div>
      <noscript>
        <Button variant="secondary" isWide>
          <Trans>Send</Trans>
        </Button>
      </noscript>
    </form>
  )
}
