/** The page of the shopper's bank: is it you? It tells the page that opened it what was answered. @param {string} intentId */
export const challengePage = (intentId) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>3-D Secure</title>
<body style="font: 1rem sans-serif; text-align: center; background: #fff">
<h1>3-D Secure</h1>
<p>Is it you who pays?</p>
<button data-answer="1">Complete</button> <button data-answer="0">Fail</button>
<script>
for (const button of document.querySelectorAll("button"))
  button.addEventListener("click", async () => {
    await fetch("/test/intents/${encodeURIComponent(intentId)}/answer", {
      method: "POST",
      body: new URLSearchParams({ yes: button.dataset.answer }),
    })
    parent.postMessage({ answered: "${encodeURIComponent(intentId)}" }, "*")
  })
</script></body></html>`
