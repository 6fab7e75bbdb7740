// A real OpenID Connect provider for tests: signs in whoever is named by login_hint, without asking.
//   node oidc_provider.mjs PORT '{"clients": [...], "accounts": {"sub": {claims}}, "audience": "..."}'
import Provider from "oidc-provider";

const port = Number(process.argv[2]);
const setup = JSON.parse(process.argv[3]);
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: setup.clients,
  pkce: { required: () => true },
  claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
  conformIdTokenClaims: false,
  findAccount: (_, sub) =>
    sub in setup.accounts && { accountId: sub, claims: async () => ({ sub, ...setup.accounts[sub] }) },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => setup.audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: "read data",
        audience: setup.audience,
        accessTokenFormat: "jwt",
        accessTokenTTL: setup.ttl ?? 600,
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ["a key for tests"] },
});

provider.use(async (context, next) => {
  if (!context.path.startsWith("/interaction/")) return next();
  const details = await provider.interactionDetails(context.req, context.res);
  const accountId = details.session?.accountId ?? details.params.login_hint ?? setup.login;
  const grant = new provider.Grant({ accountId, clientId: details.params.client_id });
  grant.addOIDCScope(details.params.scope);
  const result = { login: { accountId }, consent: { grantId: await grant.save() } };
  context.redirect(await provider.interactionResult(context.req, context.res, result));
});

provider.on("server_error", (_, error) => console.error(error));
provider.listen(port, "127.0.0.1", () => console.log("ready"));
