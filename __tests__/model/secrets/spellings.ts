/** Ways to write a secret in an instruction; each `hunter2` is one. */
export const SECRET_SPELLINGS: readonly string[] = String.raw`
gradle -Pgpr.key=hunter2 publish
vsce publish -p hunter2
ovsx publish -phunter2
steghide embed -p hunter2 -cf x
fly auth token hunter2
npm publish --otp=hunter2
npm publish --otp hunter2
expect -c 'send "hunter2\r"'
bash -c 'export PW=hunter2; make'
DB_PW=hunter2 make
dsconf x --bindpw hunter2
plink -pw hunter2 x
kadmin -p x -w hunter2
kadmin.local -q "addprinc -pw hunter2 x"
iwconfig wlan0 key hunter2
echo hunter2 > .vault_pass
echo a:hunter2 > /etc/passwd-s3fs
echo a:hunter2 > ~/.passwd-s3fs
echo "u:{PLAIN}hunter2" > /etc/dovecot/users
useradd -m -p$(perl -e 'print crypt("hunter2","salt")') u
python3 -c 'import crypt; print(crypt.crypt("hunter2"))'
sbt 'set credentials += Credentials("r", "h", "u", "hunter2")'
echo 'credentials += Credentials("r", "h", "u", "hunter2")' > ~/.sbt/c.sbt
mix hex.organization auth x --key hunter2
mamba install -c https://packages.example.com/t/hunter2xyz/c x
choco apikey -k hunter2 -s x
bw unlock hunter2
bw login me hunter2
BW_SESSION=hunter2 bw get x
accurev login me hunter2
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
echo "-----BEGIN PGP PRIVATE KEY BLOCK----- hunter2 -----END PGP PRIVATE KEY BLOCK-----" | gpg
echo "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ---- hunter2 ---- END SSH2 PRIVATE KEY ----" > k
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
curl --user "user:hunter2" https://x
curl -su user:hunter2 https://x
curl -fsSLu user:hunter2 https://x
curl -k -sS -XPOST -uuser:hunter2 x
curl -H"Authorization: Bearer hunter2" x
curl -H "Authorization: hunter2" x
curl -H Authorization:\ Bearer\ hunter2 x
curl -H "X-Auth-Key: hunter2" x
curl -H "X-JFrog-Art-Api:hunter2" x
curl -H "X-Figma-Token: hunter2" x
curl -H "Ocp-Apim-Subscription-Key: hunter2" x
curl -H "apikey: hunter2" x
curl -H "x-goog-api-key: hunter2" x
curl -H "DD-API-KEY: hunter2" x
curl -b session=hunter2 x
curl -b "JSESSIONID=hunter2" x
curl --aws-sigv4 aws:amz:us-east-1:s3 --user AKIA:hunter2 x
curl --netrc-file <(echo machine x login u password hunter2) x
curl --cert c.pem:hunter2 x
curl -E c.pem:hunter2 x
curl --proxy http://u:hunter2@p x
curl --proxy-header "Proxy-Authorization: Basic hunter2" x
curl --data-raw 'grant_type=client_credentials&client_secret=hunter2' x
curl --json '{"api_key":"hunter2"}' x
curl -d @- <<< '{"password": "hunter2"}'
curl "https://api.x/?token=hunter2"
curl "https://api.x/?apikey=hunter2"
curl "https://api.x/?api_key=hunter2"
curl "https://api.x/?license_key=hunter2"
curl "https://download.maxmind.com/app/geoip_download?license_key=hunter2&suffix=tar.gz"
curl "https://api.x/?private_token=hunter2"
curl "https://s3/x?AWSAccessKeyId=A&Expires=1&Signature=hunter2"
curl "https://storage.googleapis.com/x?X-Goog-Signature=hunter2"
wget --http-user=u --http-passwd=hunter2 x
wget --header "PRIVATE-TOKEN: hunter2" x
wget "https://u:hunter2@x/y"
wget --post-data="user=a&password=hunter2" x
aria2c --http-passwd=hunter2 x
aria2c --header="Authorization: token hunter2" x
Invoke-WebRequest -Headers @{Authorization="Bearer hunter2"} x
Invoke-WebRequest -Headers @{ 'X-Api-Key' = 'hunter2' } x
$cred = ConvertTo-SecureString "hunter2" -AsPlainText -Force
ConvertTo-SecureString -String hunter2 -AsPlainText -Force
ConvertTo-SecureString -AsPlainText hunter2 -Force
net user admin hunter2 /add
net use Z: \\srv\share hunter2 /user:u
cmdkey /add:x /user:u /pass:hunter2
setx TOKEN hunter2
setx TOKEN "hunter2" /M
set TOKEN=hunter2&& x
[Environment]::SetEnvironmentVariable("API_KEY", "hunter2", "Machine")
[System.Environment]::SetEnvironmentVariable('DB_PASSWORD','hunter2')
$env:DB_PASSWORD='hunter2'
Set-Item -Path Env:TOKEN -Value hunter2
New-Item env:API_KEY -Value "hunter2"
choco source add -n=x -s=y -u=u -p=hunter2
nuget.exe config -set http_proxy.password=hunter2
dotnet user-secrets set "Db:Password" "hunter2"
git clone https://x-token-auth:hunter2@bitbucket.org/x
git clone https://github_pat_11ABCDEFG0hunter2hunter2hunter2hunter2@github.com/x
git remote set-url origin https://hunter2@github.com/x
git config credential.helper '!f() { echo "username=u"; echo "password=hunter2"; }; f'
git config --global credential.helper store && echo https://u:hunter2@x >> ~/.git-credentials
git -c http.https://x/.extraheader="Authorization: Basic hunter2" fetch
svn checkout --username u --password hunter2 https://x
svn co --username=u --password=hunter2 https://x
hg clone https://u:hunter2@hg.x/y
hg clone --config auth.x.password=hunter2 https://x
p4 -P hunter2 sync
p4 login <<< hunter2
npm config set //npm.x/:username u && npm config set //npm.x/:_password hunter2
npm login --registry x <<< hunter2
npm config set -- //npm.x/:_authToken hunter2
npm config set "//npm.x/:_authToken" "hunter2"
npm config set '//npm.x/:_authToken'=hunter2
npm c set //npm.x/:_authToken=hunter2
npm token create --password hunter2
npm adduser --auth-type=legacy <<< hunter2
echo -e "registry=x\n_authToken=hunter2" > .npmrc
echo "always-auth=true\n//x/:_auth=hunter2" >> .npmrc
yarn config set //registry.x/:_authToken hunter2
yarn config set npmAuthIdent u:hunter2
yarn npm login --token hunter2
bun install --token=hunter2
pip install --trusted-host x -i https://u:hunter2@x/simple y
pip install git+https://hunter2@github.com/x/y.git
pip install "git+https://u:hunter2@github.com/x/y.git@main"
pip install --proxy u:hunter2@proxy:8080 x
uv pip install --index https://u:hunter2@x/simple y
uv publish --token hunter2
uv publish -t hunter2
uv publish --username u --password hunter2
hatch publish -u __token__ -a hunter2
flit publish --password hunter2
poetry publish -u u -p hunter2
poetry config repositories.x https://u:hunter2@x
poetry publish --username u --password hunter2
pipenv install --extra-index-url https://u:hunter2@x
conda config --add channels https://u:hunter2@x/c
conda config --add channels https://conda.anaconda.org/t/hunter2/acme
anaconda login --username u --password hunter2
anaconda -t hunter2 upload x
gem sources --add https://u:hunter2@x/
gem push --key x -k hunter2
gem signin --otp hunter2
bundle config https://x/ u:hunter2
bundle config --local GITHUB__COM hunter2:x-oauth-basic
bundle config set gems.x.com hunter2
cargo owner --token hunter2 --add u
printf '[registries.x]\ntoken = "Bearer hunter2"' > ~/.cargo/credentials
go env -w GOPROXY=https://u:hunter2@proxy.x
GOPROXY=https://u:hunter2@proxy.x go mod download
GONOSUMDB=x NETRC="machine x login u password hunter2" go mod download
composer config http-basic.x u hunter2
composer config bearer.x hunter2
composer config --global gitlab-oauth.gitlab.com hunter2
composer config -g github-oauth.github.com "hunter2"
composer global config http-basic.x u hunter2
mvn --settings <(echo "<settings><server><password>hunter2</password></server></settings>") x
mvn -Dgpg.passphrase=hunter2 deploy
mvn -Drepo.pass=hunter2 deploy
gradle -Psigning.password=hunter2 x
gradle --no-daemon -PnexusToken=hunter2 x
./gradlew -Dorg.gradle.project.mavenPassword=hunter2 x
echo "mavenPassword=hunter2" >> ~/.gradle/gradle.properties
echo "systemProp.http.proxyPassword=hunter2" >> gradle.properties
export GRADLE_OPTS="-Dhttp.proxyPassword=hunter2"
java -Djavax.net.ssl.keyStorePassword=hunter2 -jar x
java -jar x --spring.datasource.password=hunter2
keytool -storepass:env X -keypass hunter2
keytool -import -storepass "hunter2" -noprompt
jarsigner -storepass hunter2 x
apksigner sign --ks-pass pass:hunter2 x
signtool sign /f c.pfx /p hunter2 x.exe
osslsigncode sign -pkcs12 c.p12 -pass hunter2 -in x
openssl enc -aes-256-cbc -d -pass pass:hunter2 -in x
openssl enc -aes256 -k "hunter2" -in x
openssl pkcs12 -in x -passin "pass:hunter2"
openssl req -passout pass:hunter2 x
openssl rsa -passin env:X -passout pass:hunter2
openssl dgst -sha256 -hmac hunter2 x
openssl passwd -apr1 hunter2
mkpasswd -m sha-512 hunter2
mkpasswd hunter2
echo 'u:{PLAIN}hunter2' > /etc/dovecot/passwd
doveadm pw -p hunter2
htdigest -c f r u <<< hunter2
htpasswd -Bbn u hunter2 > f
htpasswd -ibn u <<< hunter2
caddy hash-password --plaintext hunter2
caddy hash-password -p hunter2
slappasswd -s hunter2
ldapadd -x -D cn=a -w hunter2 -f x
ldapmodify -whunter2 -x
kinit u@X <<< hunter2
echo hunter2 | realm join x
net ads join -U u%hunter2
smbclient -U u%hunter2 //x/y
smbpasswd -a u <<< hunter2
mount.cifs //x /y -o user=u,pass=hunter2
wpa_passphrase ssid hunter2
nmcli dev wifi connect x password hunter2
sshpass -p'hunter2' scp x y
sshpass -p "hunter2" ssh x
expect -c 'spawn ssh x; expect "password:"; send "hunter2\r"'
lftp -e "open -u u,hunter2 ftp.x"
ftp ftp://u:hunter2@x
ncftpput -u u -p hunter2 x
rsync --password-file=<(echo hunter2) x
RSYNC_PASSWORD=hunter2 rsync x
useradd -m -phunter2 u
useradd --password=hunter2 u
usermod -p$(mkpasswd hunter2) u
adduser --disabled-password u && echo 'u:hunter2' | chpasswd -e
echo "u:hunter2" | /usr/sbin/chpasswd
printf "u:%s" hunter2 | chpasswd
bash -c "echo -e 'hunter2\nhunter2' | passwd u"
echo 'hunter2' | vncpasswd -f > ~/.vnc/passwd
x11vnc -storepasswd hunter2 ~/.vnc/passwd
vncpasswd <<< hunter2
mysql -uroot -phunter2 x
mysql --user=root --password="hunter2"
mysql -e "SET PASSWORD FOR u = PASSWORD('hunter2')"
mysql -e "GRANT ALL ON x.* TO u IDENTIFIED BY 'hunter2'"
mysql -e 'UPDATE mysql.user SET authentication_string=PASSWORD("hunter2")'
mariadb -u root -phunter2
mariadb-admin -u root password 'hunter2'
mysqladmin -uroot -p password hunter2
mysqlsh u:hunter2@host
mycli mysql://u:hunter2@h/x
debconf-set-selections <<< "mysql-server mysql-server/root_password password hunter2"
echo "mysql-server mysql-server/root_password password hunter2" | debconf-set-selections
echo 'postfix postfix/x password hunter2' | debconf-set-selections
psql "postgresql://u:hunter2@h/db"
psql "host=x user=u password=hunter2"
psql -c "CREATE USER u WITH ENCRYPTED PASSWORD 'hunter2';"
psql --command "ALTER ROLE u PASSWORD 'hunter2'"
su postgres -c "psql -c \"ALTER USER postgres PASSWORD 'hunter2'\""
sqlplus u/hunter2@db
sqlplus -s u/hunter2
sqlcmd -U sa -P "hunter2" -Q x
/opt/mssql-tools/bin/sqlcmd -S l -U SA -P 'hunter2'
bcp x in y -U sa -P hunter2
isql DSN u hunter2
clickhouse-client --password hunter2
clickhouse-client --password=hunter2
influx -username u -password hunter2
influx setup --token hunter2 --password hunter2
mongo -u u -phunter2
mongo --eval "db.createUser({user:'u',pwd:'hunter2',roles:[]})"
mongosh --eval 'db.changeUserPassword("u","hunter2")'
mongodump --uri="mongodb://u:hunter2@h/x"
redis-cli -u redis://:hunter2@h ping
redis-cli --pass hunter2 ping
redis-cli -h x -ahunter2 ping
echo "requirepass hunter2" >> /etc/redis.conf
sed -i 's/PASSWORD=.*/PASSWORD=hunter2/' .env
sed -i "s|__TOKEN__|hunter2|" x
sed -i "s/DB_PASSWORD/hunter2/g" .env
cypher-shell -u neo4j -p hunter2
neo4j-admin set-initial-password hunter2
neo4j-admin dbms set-initial-password hunter2
rabbitmqadmin -u u -p hunter2 x
rabbitmqctl authenticate_user u hunter2
cqlsh -u u -p hunter2
elasticsearch-users useradd u -p hunter2 -r x
elasticsearch-keystore add -x xpack.password <<< hunter2
echo hunter2 | elasticsearch-keystore add --stdin xpack.x
kibana-keystore add x --stdin <<< hunter2
etcdctl --user root:hunter2 x
consul acl bootstrap -token=hunter2
consul kv put -token hunter2 x
CONSUL_HTTP_TOKEN=hunter2 consul x
vault kv put secret/x password=hunter2
vault kv put secret/x value=hunter2
vault unseal hunter2
vault operator unseal hunter2
vault login -method=userpass username=u password=hunter2
az login -u u -p hunter2
az login --username u --password hunter2
az acr login -n x -u u -p hunter2
az devops login --token hunter2
echo hunter2 | az devops login --organization x
az keyvault secret set --name x --value hunter2
az storage blob upload --sas-token "?sv=1&sig=hunter2"
az storage account x --account-key=hunter2
azcopy copy "https://x.blob.core.windows.net/c?sv=1&sig=hunter2" y
aws --profile x configure set aws_secret_access_key hunter2
aws configure set region x && aws configure set aws_secret_access_key "hunter2"
aws configure import --csv <(echo u,A,hunter2)
aws ssm put-parameter --name x --value hunter2 --type SecureString
aws secretsmanager create-secret --secret-string hunter2
aws ecr get-login-password | docker login --username AWS -p hunter2 x
s3cmd --access_key=A --secret_key=hunter2 ls
s3cmd --secret_key hunter2 ls
mc alias set x https://y A hunter2
mc config host add x https://y A hunter2
MC_HOST_x=https://A:hunter2@minio mc ls
gsutil -o Credentials:gs_secret_access_key=hunter2 ls
gcloud auth activate-service-account --key-file <(echo hunter2)
echo '{"type":"service_account","private_key":"hunter2"}' > sa.json
firebase deploy --token hunter2
firebase deploy --token "hunter2"
heroku auth:token hunter2
HEROKU_API_KEY=hunter2 heroku x
vercel --token hunter2
vercel -t hunter2 deploy
netlify deploy --auth hunter2
netlify deploy --auth=hunter2
flyctl auth docker -t hunter2
flyctl deploy -t hunter2
wrangler secret put X <<< hunter2
doctl auth init -t hunter2
doctl auth init --access-token hunter2
doctl -t hunter2 x
linode-cli --token hunter2 x
hcloud context create x --token hunter2
ibmcloud login --apikey hunter2
ibmcloud login -u u -p hunter2
terraform apply -var db_password=hunter2
terraform apply -var="db_password=hunter2"
terraform apply -var 'token=hunter2'
TF_VAR_db_password=hunter2 terraform apply
pulumi config set --secret x hunter2
pulumi config set x hunter2 --secret
pulumi login --token hunter2
ansible-playbook -e ansible_password=hunter2 x
ansible-playbook -e "ansible_become_pass=hunter2" x
ansible-playbook --extra-vars '{"vault_password":"hunter2"}' x
ansible-vault decrypt --vault-password-file <(echo hunter2) x
kubectl create secret generic x --from-literal=password='hunter2'
kubectl create secret generic x --from-literal "a=hunter2"
kubectl --token hunter2 get x
kubectl --password=hunter2 get x
helm install x --set db.password=hunter2
helm install x --set auth.rootPassword=hunter2,auth.x=1
helm install x --set-string 'token=hunter2'
helm registry login x --username u --password-stdin <<< hunter2
argocd login x --username u --password hunter2
argocd account update-password --current-password hunter2 --new-password hunter2
kubeseal --x <<< hunter2
docker login -u=u -p=hunter2
docker login -u u --password-stdin < <(echo hunter2)
cat <(echo hunter2) | docker login --password-stdin
echo "$(echo hunter2)" | docker login --password-stdin
docker run -e MYSQL_ROOT_PASSWORD=hunter2 x
docker run -eTOKEN=hunter2 x
docker build --build-arg TOKEN=hunter2 .
docker build --build-arg=TOKEN=hunter2 .
docker login x <<EOF u hunter2 EOF
buildah login -u u -p hunter2 x
buildah push --creds u:hunter2 x
podman push --creds=u:hunter2 x
regctl registry login x -u u -p hunter2
nerdctl login -u u -p hunter2
cosign login x -u u -p hunter2
COSIGN_PASSWORD=hunter2 cosign sign x
oras push --username u --password hunter2 x
jf rt upload --password hunter2 x
jf c add x --access-token hunter2
jfrog config add --apikey=hunter2
jfrog rt c --apikey hunter2
sonar-scanner -Dsonar.login=hunter2
sonar-scanner -Dsonar.token=hunter2
sonar-scanner -D sonar.login=hunter2
codecov -t hunter2
coveralls --repo-token hunter2
COVERALLS_REPO_TOKEN=hunter2 x
snyk-to-html --api hunter2
SENTRY_AUTH_TOKEN=hunter2 sentry-cli x
sentry-cli login --auth-token hunter2
newrelic-install --key hunter2
NEW_RELIC_LICENSE_KEY=hunter2 x
DD_API_KEY=hunter2 bash -c x
datadog-ci --api-key hunter2
curl -X POST --data '{"text":"x"}' https://hooks.slack.com/workflows/T1/A1/1/hunter2
curl https://oapi.dingtalk.com/robot/send?access_token=hunter2
curl https://outlook.office.com/webhook/hunter2/IncomingWebhook/x/y
curl https://prod-1.westus.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke?sig=hunter2
curl https://chat.googleapis.com/v1/spaces/x/messages?key=hunter2&token=hunter2
curl https://hooks.example.com/hook/hunter2
curl https://gotify.x/message?token=hunter2
curl https://events.pagerduty.com/x -d '{"routing_key":"hunter2"}'
tailscale up --auth-key hunter2
tailscale up --auth-key=hunter2
netbird up --setup-key hunter2
zerotier-cli set x token hunter2
cloudflared service install hunter2
cloudflared tunnel run --token hunter2
ngrok authtoken=hunter2
ngrok http --authtoken hunter2 80
gitlab-runner register --registration-token hunter2 x
gitlab-runner register -r hunter2
./config.sh --url https://x --token hunter2 --unattended
buildkite-agent start --token hunter2
teamcity-agent --auth hunter2
drone-runner --rpc-secret=hunter2
k3s agent --token hunter2
kubeadm join x --token hunter2 --discovery-token-ca-cert-hash sha256:1
rancher login https://x --token hunter2
docker swarm join --token hunter2 x
steamcmd +login user hunter2 +quit
unity -username u -password hunter2 -serial hunter2
unity-editor -batchmode -password hunter2
subscription-manager register --username u --password hunter2
subscription-manager register --org x --activationkey hunter2
subscription-manager register --org=x --activationkey=hunter2
SUSEConnect -r hunter2
pro attach hunter2
ua attach hunter2
rhc connect --activation-key hunter2
echo "deb https://u:hunter2@apt.x y main" > /etc/apt/sources.list.d/x.list
echo "machine apt.x login u password hunter2" > /etc/apt/auth.conf.d/x.conf
echo "acquire::http::proxy \"http://u:hunter2@p\";" > /etc/apt/apt.conf
printf "[x]\nbaseurl=https://u:hunter2@x\n" > /etc/yum.repos.d/x.repo
printf "[x]\nusername=u\npassword=hunter2\n" > /etc/yum.repos.d/x.repo
apk add --repository https://u:hunter2@x y
sed -i "s/^password.*/password=hunter2/" f
rclone config create x sftp pass hunter2
rclone obscure hunter2
RESTIC_PASSWORD=hunter2 restic x
borg init --encryption=repokey <<< hunter2
BORG_PASSPHRASE='hunter2' borg x
gpg --batch --yes --passphrase=hunter2 -d x
gpg --pinentry-mode loopback --passphrase "hunter2" x
echo "hunter2" | gpg --passphrase-fd 0 --batch x
gpg --batch --gen-key <<EOF Passphrase: hunter2 EOF
export SOPS_AGE_KEY=hunter2
ssh-add <(echo hunter2)
echo "hunter2" | ssh-add -
echo "$SSH_KEY" hunter2 > ~/.ssh/id_ed25519
cryptsetup luksFormat x <<< hunter2
wg set wg0 private-key <(echo hunter2)
echo "PrivateKey = hunter2" > wg0.conf
echo "PresharedKey = hunter2" >> wg0.conf
openvpn --auth-user-pass <(printf 'u\nhunter2')
wp config create --dbpass=hunter2
wp core install --admin_password=hunter2
wp user create u x --user_pass=hunter2
drush si --account-pass=hunter2 --db-url=mysql://u:hunter2@h/d
php occ maintenance:install --admin-pass hunter2 --database-pass "hunter2"
OC_PASS=hunter2 occ user:add
rails runner "User.create(password: 'hunter2')"
rails runner "User.create!(:password => 'hunter2')"
SECRET_KEY_BASE=hunter2 rails assets:precompile
RAILS_MASTER_KEY=hunter2 rake x
DJANGO_SECRET_KEY=hunter2 python manage.py collectstatic
DJANGO_SUPERUSER_PASSWORD=hunter2 python manage.py createsuperuser
python -c "import os; os.environ['TOKEN']='hunter2'"
python -c "requests.get(u, auth=('u','hunter2'))"
python -c "x(password='hunter2')"
python manage.py shell -c "User.objects.create_superuser('a','b','hunter2')"
node -e "process.env.TOKEN='hunter2'"
node -e 'x({ apiKey: "hunter2" })'
jenkins-cli -auth u:hunter2 x
java -jar jenkins-cli.jar -auth u:hunter2 x
grafana-cli admin reset-admin-password hunter2
grafana cli admin reset-admin-password hunter2
airflow users create --username u --password hunter2
superset fab create-admin --password hunter2
flask fab create-admin --password=hunter2
jupyter notebook --NotebookApp.token=hunter2
jupyter lab --ServerApp.token='hunter2' --ServerApp.password='hunter2'
code-server --auth password && echo "password: hunter2" > ~/.config/code-server/config.yaml
huggingface-cli login --token hunter2
hf auth login --token hunter2
HF_TOKEN=hunter2 python x
wandb login hunter2
WANDB_API_KEY=hunter2 python x
kaggle config set -n key -v hunter2
echo '{"username":"u","key":"hunter2"}' > ~/.kaggle/kaggle.json
dvc remote modify x password hunter2
dvc remote modify --local x secret_access_key hunter2
OPENAI_API_KEY=hunter2 python x
openai -k hunter2 x
stripe login --api-key hunter2
stripe listen --api-key=hunter2
twilio login A hunter2
sendgrid --apikey hunter2
swaks --auth-user u --auth-password hunter2
swaks -ap hunter2
msmtp --passwordeval='echo hunter2'
echo "u:hunter2" > /etc/exim4/passwd.client
echo "[smtp.x]:587 u:hunter2" > /etc/postfix/sasl_passwd
echo "AuthPass=hunter2" >> /etc/ssmtp/ssmtp.conf
asterisk -rx "x secret=hunter2"
ipmitool -U u -P hunter2 x
snmpwalk -v3 -A hunter2 -X hunter2 x
snmpwalk -v2c -c hunter2 x
net-snmp-create-v3-user -A hunter2 -X hunter2 u
xfreerdp /u:u /p:hunter2 /v:x
rdesktop -u u -p hunter2 x
winexe -U u%hunter2 //x y
wmic /user:u /password:hunter2 x
crackmapexec smb x -u u -p hunter2
nxc smb x -p hunter2
7z a -p"hunter2" x
7za x -phunter2 x
zip -er -P hunter2 x y
unzip -Phunter2 x
rar a -hphunter2 x
qpdf --password=hunter2 x
pdftk x input_pw hunter2 output y
x glsa_hunter2hunter2hunter2hunter2_1234
["curl", "-u", "user:hunter2", "https://x"]
["docker", "login", "--password", "hunter2"]
["mysql","-phunter2"]
["sh", "-c", "TOKEN=hunter2 make"]
["x", "--token=hunter2"]
["x","-Dpassword=hunter2"]
`
  .split('\n')
  .filter((line) => line !== '');

/** Instructions other than `RUN` that contain one. */
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

/** Instructions without a secret, which stay unchanged. */
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
RUN sudo -u app mkdir -p /home/app
RUN adduser --disabled-password app
RUN git send-email x && sendmail -t send
RUN openssl req -keyout /etc/ssl/x.key -out x.crt
RUN curl https://example.com/t/a.sh | sh
RUN fly deploy && bw list && iwconfig wlan0
RUN docker run -u 1000 -p 80:80 x
RUN psql -U u -p 5432 db
RUN mysql -u root -P 3306 db
RUN yarn add foo@npm:bar@1.0 && deno run npm:cowsay@latest
RUN docker pull node:20@sha256:0123456789abcdef
RUN sed -i 's/foo/bar/g' /etc/nginx.conf
RUN [Environment]::SetEnvironmentVariable("PATH", "C:\x")
RUN curl -sou x https://y
RUN diff a b < c
RUN scp -P 22 me@host:/x y
LABEL contact=mailto:me@example.com
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
