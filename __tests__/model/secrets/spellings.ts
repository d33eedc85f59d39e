/** Ways to write a secret in an instruction; each `hunter2` is one. */
export const SECRET_SPELLINGS: readonly string[] = String.raw`
curl -u user:hunter2 https://x
curl -uuser:hunter2 https://x
curl -u "user:hunter2 x" https://x
curl --user user:hunter2 https://x
curl --user=user:hunter2 https://x
curl -sSL -u 'user:hunter2' https://x
curl -u hunter2: https://x
curl -u hunter2:x-oauth-basic https://x
curl -U proxy:hunter2 https://x
curl --proxy-user proxy:hunter2 https://x
curl -x http://u:hunter2@proxy:3128 https://x
curl --oauth2-bearer hunter2 https://x
curl --pass hunter2 --cert c.pem https://x
curl -H "Authorization: Bearer hunter2" x
curl -H 'Authorization: token hunter2' x
curl -H "authorization:Basic hunter2" x
curl -H "X-Api-Key: hunter2" x
curl -H 'PRIVATE-TOKEN: hunter2' x
curl -H "X-Vault-Token: hunter2" x
curl -H "JOB-TOKEN: hunter2" x
curl -H "Cookie: session=hunter2" x
curl --cookie "hunter2" x
curl --header=Authorization:hunter2 x
curl -d '{"password":"hunter2"}' x
curl -d "password=hunter2&user=a" x
curl --data-urlencode "client_secret=hunter2" x
curl -F token=hunter2 x
curl "https://x/?access_token=hunter2&b=1"
curl "https://x/?sig=hunter2"
curl "https://x/a?sv=1&se=2&sig=hunter2"
curl https://x/a?X-Amz-Signature=hunter2
curl "https://x/a?a=1&X-Amz-Credential=hunter2"
curl "https://maps.example/api?key=hunter2"
curl "https://f.azurewebsites.net/api/f?code=hunter2"
curl https://hooks.slack.com/services/T000/B000/hunter2
curl -X POST https://discord.com/api/webhooks/123/hunter2
curl https://discordapp.com/api/webhooks/123/hunter2
curl https://acme.webhook.office.com/webhookb2/hunter2/IncomingWebhook/x
curl https://hooks.zapier.com/hooks/catch/1/hunter2
curl https://maker.ifttt.com/trigger/x/with/key/hunter2
curl https://api.telegram.org/bot123456:hunter2/sendMessage
curl https://hc-ping.com/hunter2
curl https://chat.example/webhook/hunter2-long
wget --password hunter2 --user u x
wget --password=hunter2 x
wget --http-password=hunter2 x
wget --ftp-password hunter2 ftp://x
wget --proxy-password=hunter2 x
wget --header="Authorization: Bearer hunter2" x
wget ftp://u:hunter2@host/x
http -a user:hunter2 https://x
http --auth=user:hunter2 https://x
git clone https://user:hunter2@github.com/x
git clone https://hunter2@github.com/x
git clone https://oauth2:hunter2@gitlab.com/x
git clone https://x-access-token:hunter2@github.com/x
git clone "https://u:hun/hunter2@git.example/x"
git -c http.extraHeader="Authorization: Bearer hunter2" clone x
git config --global http.extraheader "AUTHORIZATION: basic hunter2"
git config --global url."https://hunter2@github.com/".insteadOf https://github.com/
git config --global url."https://oauth2:hunter2@gitlab.com/".insteadOf https://gitlab.com/
git config --global github.token hunter2
echo "https://u:hunter2@github.com" > ~/.git-credentials
printf 'protocol=https\nhost=x\npassword=hunter2\n' | git credential approve
GITHUB_PAT=hunter2 x
GH_TOKEN=hunter2 gh release list
echo hunter2 | gh auth login --with-token
gh auth login --with-token <<< hunter2
gh auth login --with-token <<< "hunter2"
glab auth login -t hunter2
npm config set //registry.npmjs.org/:_authToken=hunter2
npm config set //registry.npmjs.org/:_authToken hunter2
npm config set _authToken hunter2
npm config set //r/:_password="hunter2"
npm set //npm.pkg.github.com/:_authToken hunter2
npm ci --//registry.npmjs.org/:_authToken=hunter2
npm publish --otp 1 --_auth=hunter2
echo "//registry.npmjs.org/:_authToken=hunter2" > .npmrc
echo '//registry.npmjs.org/:_authToken=hunter2' >> ~/.npmrc
echo "_auth = hunter2" > ~/.npmrc
printf "%s\n" "hunter2" > /root/.npmrc
yarn config set npmAuthToken hunter2
yarn config set 'npmRegistries["//x"].npmAuthToken' hunter2
pnpm config set //x/:_authToken hunter2
pip install --index-url https://u:hunter2@pypi.x/simple y
pip install --extra-index-url=https://__token__:hunter2@pypi.x/simple y
pip config set global.index-url https://u:hunter2@pypi.x/simple
PIP_INDEX_URL=https://u:hunter2@pypi.x/simple pip install y
twine upload -u u -p hunter2 dist/*
TWINE_PASSWORD=hunter2 twine upload dist/*
poetry config http-basic.acme user hunter2
poetry config pypi-token.pypi hunter2
UV_INDEX_ACME_PASSWORD=hunter2 uv sync
cargo login hunter2
cargo publish --token hunter2
CARGO_REGISTRY_TOKEN=hunter2 cargo publish
echo '[registry] token = "hunter2"' > ~/.cargo/credentials.toml
nuget sources add -Name x -Source y -UserName u -Password hunter2
nuget setapikey hunter2 -Source x
dotnet nuget add source x --username u --password hunter2 --store-password-in-clear-text
dotnet nuget push x.nupkg -k hunter2
dotnet nuget push x.nupkg --api-key hunter2
gem push x.gem --key hunter2
bundle config gems.example.com user:hunter2
bundle config set --global gems.example.com user:hunter2
BUNDLE_GEMS__EXAMPLE__COM__TOKEN=hunter2 bundle install
composer config http-basic.repo.example.com user hunter2
composer config --global github-oauth.github.com hunter2
composer config --global --auth gitlab-token.gitlab.com hunter2
COMPOSER_AUTH='{"github-oauth":{"github.com":"hunter2"}}' composer install
conan user -p hunter2 -r x u
mvn -Dpassword=hunter2 deploy
mvn deploy -Drepo.password=hunter2
gradle -PmavenPassword=hunter2 publish
echo "<password>hunter2</password>" > ~/.m2/settings.xml
sbt -Dsonatype.password="hunter2" publish
helm repo add x https://y --username u --password hunter2
helm registry login x -u u -p hunter2
docker login -u u -p hunter2
docker login -u u -phunter2 x
docker login --password=hunter2
docker login --password hunter2
echo hunter2 | docker login --password-stdin
echo "hunter2" | docker login -u u --password-stdin registry.example
printf '%s' hunter2 | docker login --password-stdin
docker login --password-stdin <<< hunter2
echo aHVudGVy:hunter2 | base64 -d | docker login --password-stdin
echo '{"auths":{"x":{"auth":"hunter2"}}}' > ~/.docker/config.json
echo hunter2 | base64 -d > ~/.docker/config.json
podman login -u u -p hunter2 x
skopeo copy --src-creds u:hunter2 docker://a docker://b
skopeo copy --dest-creds=u:hunter2 docker://a docker://b
crane auth login x -u u -p hunter2
oras login -u u -p hunter2 x
aws configure set aws_secret_access_key hunter2
aws configure set aws_session_token hunter2 --profile x
aws configure set default.aws_secret_access_key hunter2
AWS_SECRET_ACCESS_KEY=hunter2 aws s3 cp s3://x .
printf "[default]\naws_secret_access_key = hunter2\n" > ~/.aws/credentials
az login --service-principal -u x -p hunter2 --tenant y
az storage blob upload --account-key hunter2 --file x
az storage blob list --connection-string "AccountName=x;AccountKey=hunter2;EndpointSuffix=y"
az storage blob list --sas-token "hunter2"
AZURE_DEVOPS_EXT_PAT=hunter2 az devops login
x "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=hunter2=="
x "Endpoint=sb://x/;SharedAccessKeyName=n;SharedAccessKey=hunter2="
x "Server=tcp:x,1433;User ID=u;Password=hunter2;Encrypt=true"
x "Host=x;Username=u;Pwd=hunter2"
DATABASE_URL=postgres://u:hunter2@db/x make
x postgresql://u:hunter2@db:5432/x
x mongodb+srv://u:hunter2@cluster.example/x
x redis://:hunter2@cache:6379/0
x amqp://u:hunter2@mq:5672/
x "jdbc:mysql://db/x?user=u&password=hunter2"
x "jdbc:oracle:thin:u/x" --password hunter2
SENTRY_DSN=https://hunter2@o1.ingest.sentry.io/1 make
mysql -phunter2
mysql -u root -phunter2 -e "select 1"
mysql -u root --password=hunter2 x
mysqldump -p'hunter2' x
mysqladmin -u root password hunter2
mysql -e "CREATE USER 'u'@'%' IDENTIFIED BY 'hunter2'"
mysql -e "ALTER USER u IDENTIFIED WITH mysql_native_password BY 'hunter2'"
psql -c "ALTER USER u WITH PASSWORD 'hunter2'"
psql -c "CREATE ROLE u LOGIN PASSWORD 'hunter2'"
MYSQL_PWD=hunter2 x
PGPASSWORD=hunter2 psql
PGPASSWORD="hunter2 hunter2" psql
echo "db:5432:x:u:hunter2" > ~/.pgpass
mongosh -u u -p hunter2 x
redis-cli -a hunter2 ping
redis-cli auth hunter2
redis-server --requirepass hunter2
redis-cli config set requirepass hunter2
sqlcmd -S x -U sa -P hunter2
sqlcmd -S x -U sa -Phunter2
MSSQL_SA_PASSWORD=hunter2 x
ldapsearch -D cn=x -w hunter2
smbclient //x/y -U user%hunter2
mount -t cifs //x/y /z -o username=u,password=hunter2
lftp -u user,hunter2 sftp://x
rabbitmqctl add_user u hunter2
rabbitmqctl change_password u hunter2
openssl enc -k hunter2
openssl enc -aes-256-cbc -K hunter2 -iv 0
openssl enc -pass pass:hunter2
openssl rsa -in k -passin pass:hunter2 -passout pass:hunter2
openssl pkcs12 -export -password pass:hunter2
openssl passwd -6 hunter2
echo hunter2 | openssl enc -pass stdin
ssh-keygen -t ed25519 -N hunter2 -f k
ssh-keygen -p -P hunter2 -N "hunter2" -f k
sshpass -p hunter2 ssh x
sshpass -phunter2 ssh x
SSHPASS=hunter2 sshpass -e ssh x
gpg --batch --passphrase hunter2 -d x
echo hunter2 | gpg --batch --passphrase-fd 0 -d x
keytool -genkey -storepass hunter2 -keypass hunter2
keytool -importkeystore -srcstorepass hunter2 -deststorepass hunter2
zip -P hunter2 x.zip x
unzip -P hunter2 x.zip
7z x -phunter2 x.7z
unrar x -phunter2 x.rar
htpasswd -b f u hunter2
htpasswd -bc /etc/nginx/.htpasswd u hunter2
htpasswd -nbB u hunter2 > /etc/htpasswd
useradd -p hunter2 u
useradd -m -p "$(openssl passwd -1 hunter2)" u
usermod --password hunter2 u
usermod -p 'hunter2' u
echo "root:hunter2" | chpasswd
echo root:hunter2 | sudo chpasswd
echo -e "hunter2\nhunter2" | passwd root
(echo hunter2; echo hunter2) | passwd root
printf 'hunter2\nhunter2\n' | passwd root
echo hunter2 | passwd --stdin root
yes hunter2 | passwd root
chpasswd <<< root:hunter2
chpasswd <<< "root:hunter2"
(echo hunter2; echo hunter2) | smbpasswd -s -a u
echo hunter2 | sudo -S apt-get update
echo hunter2 | kinit u
echo hunter2 | cryptsetup luksOpen x y
export TOKEN=hunter2 && x
export TOKEN="hunter2" API_KEY='hunter2'
declare -x SECRET=hunter2
TOKEN="hunter2 hunter2" x
DB_PASS='hunter2' x
SMTPPASS=hunter2 x
PASS=hunter2 x
pass=hunter2; x
PASSWORD=$(echo hunter2) x
set TOKEN hunter2
set -gx TOKEN hunter2
set -x API_TOKEN hunter2; x
setenv DB_PASSWORD hunter2
setx /M TOKEN hunter2
$env:TOKEN = "hunter2"; x
env TOKEN=hunter2 x
read -r TOKEN <<< hunter2
read TOKEN <<<hunter2
x -e TOKEN=hunter2
x --env DB_PASSWORD=hunter2
x --build-arg NPM_TOKEN=hunter2
x --token hunter2
x --token=hunter2
x --token "hunter2"
x --auth-token hunter2
x --api-key hunter2
x --apikey=hunter2
x --client-secret hunter2
x --secret-key=hunter2
x --db-password hunter2
x --passphrase 'hunter2'
x --pat hunter2
x -token hunter2
x -Password hunter2
x /p:Password=hunter2
x password: hunter2
x {"password":"hunter2"}
x {"token": "hunter2"}
x "{\"token\": \"hunter2\"}"
x '{"aws": {"secretAccessKey": "hunter2"}}'
x "client_secret: 'hunter2'"
x <apiKey>hunter2</apiKey>
echo -n hunter2 > /run/secrets/token
echo hunter2 > /etc/app/db_password
echo hunter2 > ~/.vault-token
echo hunter2 | tee /etc/app/secret
echo hunter2 | sudo tee -a /root/.netrc > /dev/null
printf hunter2 >> id_rsa
echo hunter2 | base64 -d > server.key
echo "machine github.com login u password hunter2" > ~/.netrc
echo machine github.com login u password hunter2 >> /root/.netrc
echo "default login u password hunter2" > n
cat > ~/.netrc <<EOF machine x login y password hunter2 EOF
cat <<EOF > .npmrc //registry.npmjs.org/:_authToken=hunter2 EOF
cat <<'EOF' > /etc/secrets.env A=hunter2 EOF
docker login --password-stdin <<EOF hunter2 EOF
echo "-----BEGIN RSA PRIVATE KEY----- hunter2 -----END RSA PRIVATE KEY-----" > k
echo -----BEGIN OPENSSH PRIVATE KEY----- hunter2
printf -- "-----BEGIN EC PRIVATE KEY-----\nhunter2\n-----END EC PRIVATE KEY-----" > k
echo "-----BEGIN PGP PRIVATE KEY BLOCK----- hunter2 -----END PGP PRIVATE KEY BLOCK-----" | gpg --import
echo "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ---- hunter2 ---- END SSH2 ENCRYPTED PRIVATE KEY ----" > k
vault login hunter2
vault login token=hunter2
vault write auth/x role_id=1 secret_id=hunter2
VAULT_TOKEN=hunter2 vault read x
snyk auth hunter2
ngrok authtoken hunter2
ngrok config add-authtoken hunter2
sentry-cli --auth-token hunter2 releases list
tailscale up --authkey=hunter2
kubectl create secret generic x --from-literal=a=hunter2
kubectl create secret generic x --from-literal a=hunter2
kubectl create secret docker-registry x --docker-password=hunter2
kubectl config set-credentials u --token=hunter2
oc login -u u -p hunter2
oc login --token=hunter2
echo hunter2 | docker secret create x -
echo hunter2 | npx wrangler secret put TOKEN
rclone config create x s3 access_key_id a secret_access_key hunter2
sh -c "mysql -u root -phunter2"
bash -c 'curl -u user:hunter2 https://x'
bash -lc "export TOKEN=hunter2; x"
sh -ec "echo hunter2 | docker login --password-stdin"
SECRET=hunter2\ hunter2 x
TOKEN=x\ hunter2 y
["curl", "-u", "user:hunter2", "https://x"]
["docker", "login", "--password", "hunter2"]
["mysql","-phunter2"]
["sh", "-c", "TOKEN=hunter2 make"]
["x", "--token=hunter2"]
["x","-Dpassword=hunter2"]
`
  .split('\n')
  .filter((line) => line !== '');

/** Instructions other than `RUN` that hold one. */
export const SECRET_INSTRUCTIONS: readonly string[] = [
  'ENV TOKEN=hunter2',
  'ENV TOKEN hunter2',
  'ENV DB_PASSWORD hunter2 hunter2',
  'ENV A=1 GITHUB_PAT=hunter2 B=2',
  'ENV AWS_SECRET_ACCESS_KEY=hunter2',
  'ENV DATABASE_URL=postgres://u:hunter2@db/x',
  'ENV SLACK_WEBHOOK_URL=https://hooks.slack.com/services/T/B/hunter2',
  'ENV TOKEN="hunter2 hunter2"',
  'ARG TOKEN=hunter2',
  'ARG ANYTHING=hunter2',
  'LABEL secret=hunter2',
  'LABEL "api.token"="hunter2"',
  'LABEL build.args="--build-arg TOKEN=hunter2"',
  'CMD ["server", "--password", "hunter2"]',
  'ENTRYPOINT ["x", "--token=hunter2"]',
  'HEALTHCHECK CMD curl -u user:hunter2 http://localhost/',
  '|1 TOKEN=hunter2 /bin/sh -c x $TOKEN',
  '|2 A=hunter2x B=hunter2 y /bin/sh -c echo hunter2x hunter2 y',
  'RUN |1 NPM_TOKEN=hunter2 /bin/sh -c npm ci --x hunter2 # buildkit',
  'COPY https://u:hunter2@x/y /z',
  'ADD https://x/y?sig=hunter2 /z',
  'ADD https://hunter2@github.com/x.git /z',
  '/bin/sh -c #(nop)  ENV TOKEN=hunter2',
  '/bin/sh -c #(nop)  LABEL token=hunter2',
  'RUN SECRET=hunter2\\\n\thunter2 x',
  'RUN curl -u \\\n  user:hunter2 \\\n  https://x',
  'RUN docker login \\\n --password \\\n hunter2',
  'RUN cat > ~/.netrc <<EOF\nmachine x\nlogin y\npassword hunter2\nEOF',
];

/** Instructions without a secret: they stay as they are. */
export const PUBLIC_INSTRUCTIONS: readonly string[] = String.raw`
RUN npm ci --omit=dev
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
RUN npm install -g npm@10 && npm config set fund false
RUN npm config set registry https://registry.npmjs.org/
RUN npm install @octokit/auth-token passport-http-bearer express
RUN pip install --no-cache-dir tokenizers==0.1 secretstorage>=3
RUN pip install -r requirements.txt -p /x
RUN apt-get install -y --no-install-recommends libsecret-1-0 passwd gnome-keyring
RUN apt-get install -y pass gnupg curl
RUN apk add --no-cache openssl ca-certificates
RUN mkdir -p /app && cp -p a b
RUN tar -xzf x.tar.gz -C /usr/local --strip-components=1
RUN groupadd -r app && useradd -r -g app -d /home/app -s /sbin/nologin app
RUN adduser -D -u 1000 app
RUN curl -fsSL https://deb.nodesource.com/setup_20.x | bash -
RUN curl -fsSL https://x/key.asc | gpg --dearmor -o /etc/apt/keyrings/x.gpg
RUN curl -u user https://x
RUN gpg --batch --keyserver keys.openpgp.org --recv-keys 7169605F62C751356D054A26A821E680E5FA6305
RUN git clone git@github.com:x/y.git
RUN git clone ssh://git@github.com/x/y.git
RUN git config --global user.email me@example.com
RUN --mount=type=secret,id=npm_token npm ci
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
RUN --mount=type=secret,id=token,env=TOKEN make
RUN --mount=type=ssh git clone git@github.com:x/y.git
RUN echo "$TOKEN" | docker login --password-stdin
RUN docker login --password-stdin registry
RUN unset TOKEN && make
RUN test -n "$DB_PASSWORD" || exit 1
RUN mkdir -p ~/.ssh && ssh-keyscan h >> ~/.ssh/authorized_keys
RUN openssl version && openssl req -x509 -nodes -newkey rsa:2048 -keyout k -out c
RUN chmod 600 /etc/ssl/private/x && ls -l
RUN set -eux; make
RUN set -o pipefail && make
RUN make -j4 PREFIX=/usr install
RUN echo hello > /etc/motd
RUN printf 'a\nb\n' | sort > /list
RUN sha256sum -c SHASUMS256.txt
RUN wget -qO- https://x/y.tar.gz | tar xz
RUN skopeo inspect docker://alpine@sha256:0123
RUN go install example.com/x@v1.2.3
RUN corepack prepare pnpm@9 --activate
RUN bundle config set without development:test
RUN npm view @scope/pkg --registry https://registry.example:4873/@scope/pkg
RUN curl "https://x/?page=1&sort=key"
RUN ssh-keygen -A
RUN mysql --version
RUN python3 -m venv /venv && /venv/bin/pip install wheel
RUN a && b || c; d | e
LABEL org.opencontainers.image.authors me
LABEL org.opencontainers.image.source=https://github.com/x/y
LABEL maintainer="NGINX Docker Maintainers <docker-maint@nginx.com>"
ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305
ENV GPG_KEYS 7169605F62C751356D054A26A821E680E5FA6305
ENV PYTHON_SHA256=07a4356e912900e61a15cb0949a06c4a05012e213ecd6b4e84d0f67aabbee372
ENV TOKEN_SERVICE_SHA256=07a4356e912900e61a15cb0949a06c4a05012e213ecd6b4e84d0f67aabbee372
ENV PATH=/usr/bin NODE_VERSION=24
ENV PWD=/app
COPY --chown=app:app . /app
COPY id_token.go token.go /src/
USER app
EXPOSE 80/tcp
CMD ["node", "server.js"]
ENTRYPOINT ["/docker-entrypoint.sh"]
`
  .split('\n')
  .filter((line) => line !== '');
