// Sends a form's token to an address of this site. Answers whether that was done; whoever has been signed out
// meanwhile is led to where one signs in, and what was asked for is done after that.
export async function send(address, form, fields = {}) {
  const response = await fetch(address, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ token: form.elements.token.value, ...fields }),
  });
  if (response.redirected) location.assign(response.url);
  return response.ok && !response.redirected;
}
