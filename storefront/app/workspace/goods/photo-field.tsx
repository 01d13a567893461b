import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { FieldError } from "~/design/field"
import { useRefusal } from "~/medusa/refusal"
import { PhotoButton } from "../photos/photo-button"
import { resizePhoto } from "../photos/resize-photo"

type Props = {
  /** What stands there until she photographs: the craft's illustration or the photo that is there. */
  picture: string | undefined
  error?: string | undefined
  onPhoto: (photo: File) => void
}

/** The photograph: the camera first, the album beside it. It is made light and bare of its position on the phone. */
export const PhotoField = ({ picture, error, onPhoto }: Props) => {
  const { t } = useLingui()
  const sentence = useRefusal()
  const [shown, setShown] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const take = async (file: File) => {
    setBusy(true)
    setFault(undefined)
    try {
      if (!file.type.startsWith("image/")) return setFault("not_a_photo")
      const photo = await resizePhoto(file)
      setShown(await asDataUrl(photo))
      onPhoto(photo)
    } catch {
      // The browser could not draw it: the member may take another one.
      setFault("not_a_photo")
    } finally {
      setBusy(false)
    }
  }
  const code = fault ?? error
  return (
    <fieldset id="field-photo" tabIndex={-1} className="grid gap-2">
      <legend className="mb-1.5 text-lg font-medium">{t`The photo`}</legend>
      {(shown ?? picture) ? (
        <img
          src={shown ?? picture}
          alt={shown ? t`Your photo` : ""}
          data-photo={shown ? "taken" : "none"}
          className="aspect-square w-full rounded-card border border-line bg-lime-deep object-cover"
        />
      ) : null}
      <div className="grid grid-cols-2 gap-2" aria-busy={isBusy}>
        <PhotoButton
          name="photo"
          icon="camera"
          accept="image/*"
          isCamera
          isPrimary
          isDisabled={isBusy}
          onFile={(file) => void take(file)}
        >
          <Trans>Photograph</Trans>
        </PhotoButton>
        <PhotoButton
          name="photo"
          icon="eye"
          accept="image/*"
          isDisabled={isBusy}
          onFile={(file) => void take(file)}
        >
          <Trans>From my photos</Trans>
        </PhotoButton>
      </div>
      {code ? <FieldError id="field-photo-error">{sentence(code)}</FieldError> : null}
    </fieldset>
  )
}

/** The pages' policy shows only pictures of the market and those written out in the page. */
const asDataUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "")
    reader.onerror = () => reject(reader.error ?? new Error("The photo could not be read"))
    reader.readAsDataURL(file)
  })
