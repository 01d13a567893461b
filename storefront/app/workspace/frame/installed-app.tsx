import { useEffect } from "react"
import { useLanguage } from "~/i18n/language"
import { keepShell } from "../offline/keep-shell"

/** Makes the workspace an app of the phone: its manifest, its signs, and the worker that keeps it readable without signal. */
export const InstalledApp = () => {
  const language = useLanguage()
  useEffect(() => {
    if (import.meta.env.PROD) void keepShell(`/${language}/workspace`)
  }, [language])
  return (
    <>
      <link rel="manifest" href={`/${language}/workspace/manifest.webmanifest`} />
      <link rel="apple-touch-icon" href="/workspace-icon-192.png" />
    </>
  )
}
