/** More ways to write a secret in a command; each `hunter2` is one. */
export const MORE_SPELLINGS: readonly string[] = String.raw`
git config --global credential.https://github.com.password hunter2
mongo admin --eval "db.auth('u','hunter2')"
influx user password -n u -p hunter2
consul acl set-agent-token default hunter2
openssl passwd -1 -salt x hunter2
openssl s_client -connect x:1 -psk hunter2
dotnet user-secrets set x hunter2
smbpasswd -w hunter2
gh secret set X --body hunter2
T=hunter2; curl -H "Authorization: Bearer $T" https://x
X="hunter2 hunter2" && docker login -u u --password "$X"
P=hunter2 && git clone https://u:$P@git.example/x
JWT=hunter2 make
STRIPE_SK=hunter2 make
gh secret set X -b"hunter2"
glab variable set X hunter2
rhc connect -a hunter2 -o x
curl -fsSL https://app.example/install.sh | bash -s -- -t hunter2
curl -sfL https://get.k3s.io | K3S_TOKEN=hunter2 sh -
curl -fsSL https://x/install.sh | sh -s -- --token hunter2
curl -fsSL https://x/install.sh | sudo bash -s -- --key=hunter2
curl -s https://codecov.io/bash | bash -s -- -t hunter2
bash <(curl -s https://codecov.io/bash) -t hunter2
curl https://x/install.sh | bash -t hunter2
wget -qO- https://x/agent.sh | bash -s -- -k hunter2
wget -O - https://x/agent.sh | sh -s -- --license-key hunter2
curl -L https://x/i.sh | sudo -E bash -s -- -p hunter2
restic --password-command "echo hunter2" backup /x
restic --password-command 'printf %s hunter2' -r x init
restic -r x --password-command="echo hunter2" snapshots
RESTIC_PASSWORD_COMMAND='echo hunter2' restic snapshots
borg --passcommand 'echo hunter2' list
BORG_PASSCOMMAND='echo hunter2' borg list
yarn config set 'npmRegistries["https://npm.x"].npmAuthToken' hunter2
yarn config set 'npmScopes["acme"].npmAuthToken' hunter2
yarn config set 'npmScopes.acme.npmAuthToken' hunter2
yarn config set npmScopes.acme.npmAuthToken "hunter2"
yarn config set npmAuthIdent user:hunter2
yarn config set --home 'npmScopes["acme"].npmAuthIdent' 'user:hunter2'
yarn config set --json npmScopes '{"acme":{"npmAuthToken":"hunter2"}}'
snyk config set api=hunter2
snyk config set api hunter2
snyk config set "api=hunter2"
curl "https://api.openweathermap.org/data/2.5/weather?q=x&appid=hunter2"
curl https://api.x/v1?appid=hunter2
curl "https://api.x/?app_id=1&app_key=hunter2"
curl "https://api.x/?apiKey=hunter2"
curl "https://api.x/?api-key=hunter2&x=1"
curl "https://api.x/?client_secret=hunter2"
curl "https://api.x/?auth=hunter2"
curl "https://api.x/?auth_token=hunter2"
curl "https://api.x/?secret=hunter2"
curl "https://api.x/?password=hunter2"
curl "https://api.x/?passwd=hunter2"
curl "https://api.x/?accesskey=hunter2"
curl "https://api.x/?access_key=hunter2"
curl "https://api.x/?subscription-key=hunter2"
curl "https://api.x/?hapikey=hunter2"
curl "https://api.x/?apitoken=hunter2"
curl "https://api.x/?session=hunter2"
curl "https://api.x/?sid=hunter2"
curl "https://api.x/?tk=hunter2"
curl "https://api.x/?ticket=hunter2"
curl "https://api.x/?bearer=hunter2"
curl "https://api.x/?id_token=hunter2"
curl "https://api.x/?refresh_token=hunter2"
curl "https://api.x/?hash=1&otp=hunter2"
wget "https://x/d?pw=hunter2"
wget "https://x/d?pass=hunter2"
wget https://x/d?user=a\&pwd=hunter2
curl "https://x/download?licensekey=hunter2"
curl "https://x/?userkey=hunter2"
curl https://x/file.tgz?auth_key=hunter2
kubectl create secret generic x -n ns --from-literal=pw=hunter2
kubectl create secret generic db --from-literal='username=a' --from-literal='password=hunter2'
kubectl create secret generic db --from-literal=connection=Server=x;Pwd=hunter2
kubectl create secret generic x --from-literal "key=hunter2 hunter2"
kubectl create configmap x --from-literal=api_key=hunter2
kubectl create configmap x --from-literal=dbpassword=hunter2
oc create secret generic x --from-literal=a=hunter2
kubectl create secret tls x --key <(echo hunter2)
docker login -u u -p 'hunter2' ghcr.io
docker login ghcr.io -u u -p hunter2
docker login --username u -p=hunter2 x
docker login -p hunter2 -u u
docker login -u=u --password "hunter2"
sudo docker login -u u -p hunter2
/usr/bin/docker login -u u -p hunter2
docker --config /x login -u u -p hunter2
podman login --username u --password=hunter2 quay.io
crane auth login ghcr.io -u u --password hunter2
mysql -u root -p"hunter2" -h db x
mysql -h db -u root -p'hunter2' < x.sql
mysql --user=root --password="hunter2" x
mysqladmin -uroot -phunter2 ping
mysqladmin --user=root password 'hunter2'
mariadb -u root -phunter2 -e x
mariadb-dump -uroot -phunter2 x
mysqldump --all-databases -u root -phunter2 > x
mysql -u root -e "SET PASSWORD FOR 'root'@'localhost' = PASSWORD('hunter2')"
mysql -u root -e "GRANT ALL ON *.* TO 'a'@'%' IDENTIFIED BY 'hunter2'"
mysql -u root -e "UPDATE user SET password='hunter2'"
echo "CREATE USER a WITH PASSWORD 'hunter2';" | psql
psql -c "CREATE USER a WITH ENCRYPTED PASSWORD 'hunter2'"
psql "postgresql://a:hunter2@h/db" -c x
psql "host=h user=a password=hunter2 dbname=x"
psql "host=h user=a password='hunter2' dbname=x"
git clone https://u:hunter2@github.com/x/y.git /src
git clone --depth 1 -b main https://hunter2@github.com/x/y
git clone https://gitlab-ci-token:hunter2@gitlab.example/x.git
git clone https://x:hunter2@dev.azure.com/org/p/_git/r
git submodule set-url x https://u:hunter2@h/y
git config --global url."https://u:hunter2@h/".insteadOf "git@h:"
git config --global --add http.https://h/.extraHeader "Authorization: Basic hunter2"
git config http.https://h/.extraHeader 'AUTHORIZATION: bearer hunter2'
git -c "http.extraHeader=PRIVATE-TOKEN: hunter2" clone https://h/x
git -c http.extraheader="X-Auth: hunter2" clone x
GOPROXY="https://u:hunter2@proxy.x,direct" go mod download
GONOSUMDB=x GOFLAGS=-mod=mod NETRC="machine x login u password hunter2" go build
git config --global url."https://u:hunter2@h".insteadOf "https://h" && go mod download
curl -H 'Authorization: Basic hunter2' x
curl -H "Authorization: Basic hunter2==" x
curl -H Authorization:Basic\ hunter2 x
curl -H X-Auth-Token:hunter2 x
gunicorn app:app --env TOKEN=hunter2
gunicorn app:app --password:hunter2
uvicorn app.auth:app --header X-Token:hunter2
docker run --env PASSWORD:hunter2 acme/auth:1.2
echo auth:hunter2 && chown auth:auth f
npm run build -- --token:hunter2
curl -H "authorization: Basic hunter2" x
curl --header 'Authorization: Basic hunter2' --header 'X: y' x
curl -H "Authorization:\"Basic hunter2\"" x
curl -H $'Authorization: Basic hunter2' x
curl --header="Authorization: Basic hunter2" x
curl --proxy-header "Proxy-Authorization: Bearer hunter2" x
http GET x Authorization:"Basic hunter2"
http GET x "Authorization: Bearer hunter2"
http x X-Token:hunter2
http x password=hunter2
wget --header='Authorization: Basic hunter2' x
curl -H "Authorization: ApiKey hunter2" x
curl -H "X-Auth-Token: hunter2" -H "X-User: a" x
curl -H "X-Access-Token: hunter2" x
curl -H "X-Consul-Token: hunter2" x
curl -H "X-Gitlab-Token: hunter2" x
curl -H "X-Shopify-Access-Token: hunter2" x
curl -H "X-Plex-Token: hunter2" x
curl -H "Api-Token: hunter2" x
curl -H "Circle-Token: hunter2" x
curl -H "X-Rundeck-Auth-Token: hunter2" x
curl -H "CF-Access-Client-Secret: hunter2" x
curl -H "X-N8N-API-KEY: hunter2" x
curl -H "x-functions-key: hunter2" x
curl -H "Fastly-Key: hunter2" x
curl -d '{"username":"a","password":"hunter2"}' x
curl -d '{ "user" : "a" , "pass" : "hunter2" }' x
curl -d "{\"client_secret\":\"hunter2\"}" x
curl -d "{'token':'hunter2'}" x
curl --data '{"auth":{"token":"hunter2"}}' x
curl -d '{"apikey": "hunter2", "q": 1}' x
curl -d 'user=a&pass=hunter2' x
curl -d user=a -d pass=hunter2 x
curl -d "grant_type=password&username=a&password=hunter2" x
curl -F 'api_token=hunter2' x
curl --data-urlencode 'password=hunter2 hunter2' x
curl --data @- x <<EOF {"password": "hunter2"} EOF
cat > config.json <<EOF { "db": { "password": "hunter2" } } EOF
cat > app.yaml <<EOF db: password: hunter2 EOF
cat > app.ini <<EOF [db] password = hunter2 EOF
cat > app.properties <<EOF spring.datasource.password=hunter2 EOF
cat > app.toml <<EOF token = "hunter2" EOF
cat <<EOF > /etc/app.conf api_key: hunter2 EOF
cat <<'EOF' > ~/.pypirc [pypi] username = a password = hunter2 EOF
cat <<EOF > /root/.m2/settings.xml <server><password>hunter2</password></server> EOF
cat <<EOF >> /etc/environment API_TOKEN=hunter2 EOF
tee /etc/app.env <<EOF DB_PASS=hunter2 EOF
cat <<EOF | tee ~/.npmrc //x/:_authToken=hunter2 EOF
echo "password: hunter2" > /app/config.yml
echo "password: hunter2" >> ~/.gem/credentials
printf 'machine h\nlogin u\npassword hunter2\n' > /root/.netrc
printf '[default]\naws_access_key_id=A\naws_secret_access_key=hunter2\n' > c
printf "user:hunter2" > /etc/nginx/htpasswd
echo "hunter2" > /tmp/pw && docker login -u u --password-stdin < /tmp/pw
echo hunter2 > /tmp/x && cat /tmp/x | docker login -u u --password-stdin
echo hunter2 > /tmp/x; gpg --batch --passphrase-file /tmp/x -d y
echo hunter2 > x.txt && ansible-vault decrypt --vault-password-file x.txt y
echo hunter2 > x.txt && restic --password-file x.txt init
echo hunter2 > x.txt && restic -p x.txt init
echo hunter2 > x.txt && openssl enc -pass file:x.txt -in y
echo hunter2 > x.txt && export TOKEN=$(cat x.txt)
echo hunter2 > x.txt && helm repo add a b --password "$(cat x.txt)"
printf hunter2 > /tmp/t && gh auth login --with-token < /tmp/t
echo hunter2 | tee /tmp/t && gh auth login --with-token < /tmp/t
echo hunter2 > /root/pass
echo hunter2 > /etc/app/license.key
echo hunter2 > /root/.github_token
echo hunter2 > /root/token.txt
echo hunter2 > /root/.config/api-key
echo hunter2 > $HOME/.secret
echo "$(echo hunter2)" > /root/.password
docker login -u u -p $(echo hunter2) x
npm config set //npm.pkg.github.com/:_authToken="hunter2" && npm ci
npm config set @acme:registry https://u:hunter2@npm.x
npm config set -g _auth hunter2
npm config set "_auth=hunter2"
npm config set always-auth true && npm config set _password hunter2
pnpm config set '//x/:_authToken' 'hunter2'
NPM_TOKEN=hunter2 npm ci
NODE_AUTH_TOKEN=hunter2 npm publish
export npm_config__authToken=hunter2
export NPM_CONFIG_//x/:_authToken=hunter2
bun install --token hunter2
echo '[install.scopes] acme = { token = "hunter2", url = "x" }' > bunfig.toml
pip install -i https://u:hunter2@h/simple x
pip config set global.extra-index-url "https://u:hunter2@h/simple"
pip install git+https://hunter2@github.com/x/y
pip install "x @ git+https://u:hunter2@github.com/x/y"
pip install git+https://oauth2:hunter2@gitlab.com/x/y.git@main
uv pip install --index-url https://u:hunter2@h/simple x
UV_EXTRA_INDEX_URL=https://u:hunter2@h/simple uv sync
uv publish -u u -p hunter2
poetry config http-basic.x u 'hunter2' && poetry install
POETRY_HTTP_BASIC_ACME_PASSWORD=hunter2 poetry install
POETRY_PYPI_TOKEN_PYPI=hunter2 poetry publish
twine upload --username u --password hunter2 dist/*
hatch publish -u u -a hunter2
conda config --add channels https://conda.x/t/hunter2abc/c
conda install -c https://u:hunter2@conda.x/c y
HUGGING_FACE_HUB_TOKEN=hunter2 x
wandb login --relogin hunter2
KAGGLE_KEY=hunter2 kaggle x
openai --api-key hunter2 x
OPENAI_API_KEY="hunter2" x
ANTHROPIC_API_KEY=hunter2 x
llm keys set openai --value hunter2
composer config -g http-basic.repo.x u hunter2
composer config --auth github-oauth.github.com hunter2
COMPOSER_AUTH='{"http-basic":{"x":{"username":"a","password":"hunter2"}}}' composer i
COMPOSER_AUTH="{\"http-basic\":{\"x\":{\"username\":\"a\",\"password\":\"hunter2\"}}}" composer i
bundle config set --global https://gems.x/ u:hunter2
bundle config gems.contribsys.com hunter2:hunter2
BUNDLE_RUBYGEMS__PKG__GITHUB__COM=u:hunter2 bundle install
gem sources --add https://u:hunter2@gems.x/
GEM_HOST_API_KEY=hunter2 gem push x
mvn deploy -Dgpg.passphrase=hunter2
mvn -s s.xml -Drepo.pass=hunter2 deploy
mvn -DproxyPassword=hunter2 x
gradle -Psigning.password=hunter2 -PossrhPassword=hunter2 publish
gradle -Pkey.password=hunter2 x
./gradlew -DsonatypePassword=hunter2 publish
ORG_GRADLE_PROJECT_signingKey=hunter2 gradle x
ORG_GRADLE_PROJECT_signingPassword=hunter2 gradle x
echo "gpr.key=hunter2" >> ~/.gradle/gradle.properties
java -Djavax.net.ssl.trustStorePassword=hunter2 x
JAVA_OPTS="-Ddb.password=hunter2" x
keytool -import -alias x -keystore y -storepass hunter2 -noprompt
keytool -storepasswd -new hunter2 -keystore x
keytool -storepasswd -new hunter2 -storepass hunter2
jarsigner -storepass hunter2 -keypass hunter2 x y
apksigner sign --ks x --ks-pass pass:hunter2 y
apksigner sign --ks-pass=pass:hunter2 --key-pass pass:hunter2 y
openssl req -new -passout pass:hunter2 -x509
openssl req -x509 -passin=pass:hunter2
openssl genrsa -aes256 -passout pass:hunter2 -out k 2048
openssl pkcs12 -export -passout pass:hunter2 -inkey k
openssl enc -d -aes-256-cbc -k "hunter2" -in x
openssl dgst -hmac hunter2 x
openssl dgst -sha256 -hmac "hunter2" -binary
openssl aes-256-cbc -d -pass pass:hunter2 -in x
gpg --passphrase='hunter2' --batch -d x
gpg --batch --passphrase "" --quick-gen-key x && echo hunter2 | gpg --passphrase-fd 0 -s x
age -d -i <(echo AGE-SECRET-KEY-1hunter2) x
ssh-keygen -q -N 'hunter2' -f /k
sshpass -p "hunter2" scp x y
sshpass -phunter2 rsync x y
echo hunter2 | sudo -S -k make
echo 'root:hunter2' | chpasswd -e
echo "app:$(openssl passwd -6 hunter2)" | chpasswd -e
echo 'hunter2' | passwd --stdin app
usermod -p $(openssl passwd -1 hunter2) root
useradd -m -p hunter2 -s /bin/bash app
useradd --password hunter2 app
adduser --gecos "" --password hunter2 app
net user /add app hunter2
vncpasswd -f <<< hunter2 > ~/.vnc/passwd
echo hunter2 | vncpasswd -f > ~/.vnc/passwd
aws configure set aws_secret_access_key "hunter2" --profile prod
aws configure set profile.x.aws_secret_access_key hunter2
aws --endpoint-url x s3 cp s3://u:hunter2@b .
AWS_ACCESS_KEY_ID=A AWS_SECRET_ACCESS_KEY='hunter2' aws s3 ls
AWS_SESSION_TOKEN=hunter2 x
az login --service-principal --username x --password hunter2 --tenant y
az login --service-principal -u x --password=hunter2 --tenant y
az acr login --name x --username u --password hunter2
az sql server create --admin-password hunter2
az vm create --admin-password 'hunter2'
AZURE_CLIENT_SECRET=hunter2 x
AZURE_STORAGE_CONNECTION_STRING="AccountKey=hunter2;x" y
gcloud auth activate-service-account --key-file=<(printf hunter2)
gcloud config set auth/access_token hunter2
echo hunter2 | base64 -d > /sa.json
echo hunter2 | base64 --decode > gcp-key.json
echo hunter2 | base64 -d | tee /root/key.json
GOOGLE_CREDENTIALS='{"private_key":"hunter2"}' x
heroku login <<< hunter2
HEROKU_API_KEY=hunter2 git push
vault write auth/approle/login role_id=a secret_id="hunter2"
vault login -token-only token=hunter2
vault kv put -mount=secret x api=hunter2
vault write secret/x value=hunter2
consul-template -vault-token hunter2
nomad job run -vault-token=hunter2 x
terraform login <<< hunter2
terraform init -backend-config="secret_key=hunter2"
terraform init -backend-config="password=hunter2" -backend-config="username=a"
terraform apply -var="api_token=hunter2" -auto-approve
TF_TOKEN_app_terraform_io=hunter2 terraform init
ansible-playbook --extra-vars "db_password=hunter2 x=y" p.yml
ansible x -m shell -a "echo hunter2 | passwd --stdin root"
salt-call pillar.item password=hunter2
sentry-cli --auth-token=hunter2 releases new x
sentry-cli --api-key hunter2 x
SENTRY_DSN="https://hunter2@sentry.x/1" x
datadog-agent --api_key hunter2
DD_API_KEY=hunter2 DD_SITE=x bash -c "$(curl -L https://x)"
NEW_RELIC_API_KEY=hunter2 NEW_RELIC_ACCOUNT_ID=1 newrelic install
newrelic install --licenseKey hunter2
newrelic-admin --license-key hunter2
SONAR_TOKEN=hunter2 sonar-scanner
sonar-scanner -Dsonar.password=hunter2
mvn sonar:sonar -Dsonar.token=hunter2
codecov --token=hunter2
codecov upload-process -t hunter2
CODECOV_TOKEN=hunter2 codecov
cc-test-reporter -r hunter2
jf config add x --user u --password hunter2 --url y
jf rt ping --url x --apikey=hunter2
curl -H "X-JFrog-Art-Api: hunter2" -O x
curl -u admin:hunter2 -X PUT x
curl --user "admin:hunter2" x
curl --user=admin:'hunter2' x
curl -u"admin:hunter2" x
curl -Lu admin:hunter2 x
curl --basic --user admin:hunter2 x
curl --digest -u admin:hunter2 x
curl --ntlm -u 'DOMAIN\admin:hunter2' x
curl ftp://admin:hunter2@ftp.x/y
curl -T x sftp://u:hunter2@h/y
wget ftp://u:hunter2@ftp.x/y
wget --user=u --password='hunter2' x
wget --user u --ask-password=no --password hunter2 x
wget --http-user=u --http-password="hunter2" x
lftp -e "mirror x" -u u,hunter2 ftp.x
lftp sftp://u:hunter2@h
ncftpput -u u -p hunter2 h /x y
smbclient -U "u%hunter2" //h/s
mount -t cifs -o user=u,pass=hunter2 //h/s /m
mount.cifs //h/s /m -o username=u,password=hunter2,vers=3.0
rsync --password-file=<(echo hunter2) x y
RSYNC_PASSWORD=hunter2 rsync x y
rclone copy --sftp-pass hunter2 x y
rclone copy :s3,secret_access_key=hunter2:b x
s3cmd --secret_key="hunter2" put x y
mc alias set x https://h ACCESS hunter2 --api s3v4
mongo --username u --password hunter2 x
mongosh "mongodb://u:hunter2@h/x"
mongodump --uri="mongodb+srv://u:hunter2@h/x"
mongoimport -u u -p "hunter2" x
redis-cli -u redis://u:hunter2@h:6379 x
redis-cli -a "hunter2" --no-auth-warning x
redis-cli CONFIG SET requirepass hunter2
valkey-cli -a hunter2 ping
cqlsh h -u u -p 'hunter2'
influx setup --username u --password hunter2 --token hunter2 --force
influx config create --token hunter2 x
clickhouse-client --user u --password hunter2
snowsql -a x -u u -p hunter2
SNOWSQL_PWD=hunter2 snowsql x
sqlplus u/hunter2@h
sqlplus -s u/"hunter2"@//h/x
sqlcmd -S h -U sa -P 'hunter2' -Q x
/opt/mssql-tools/bin/sqlcmd -U sa -P"hunter2" -Q x
mssql-cli -U sa -P hunter2
SA_PASSWORD=hunter2 /opt/mssql/bin/sqlservr
ibmcloud login --apikey=hunter2 -r x
cf login -a x -u u -p hunter2
cf auth u hunter2
cf auth "u" "hunter2"
faas-cli login --password hunter2
doctl auth init --access-token=hunter2
linode-cli --token=hunter2 x
netlify deploy --auth="hunter2" --site x
vercel deploy --token=hunter2
surge --token hunter2 x
firebase deploy --token="hunter2"
FIREBASE_TOKEN=hunter2 firebase deploy
expo login -u u -p hunter2
eas login -u u -p hunter2
EXPO_TOKEN=hunter2 eas build
fastlane --password hunter2
FASTLANE_PASSWORD=hunter2 x
MATCH_PASSWORD=hunter2 fastlane match
security unlock-keychain -p hunter2 x
security import c.p12 -P hunter2 -k x
security create-keychain -p "hunter2" x
signtool sign /f c.pfx /p hunter2 x
signtool.exe sign /p "hunter2" /f c x
certutil -p hunter2 -importpfx x
pkcs11-tool --pin hunter2 -l
pkcs11-tool --login --so-pin hunter2
softhsm2-util --init-token --pin hunter2 --so-pin hunter2
p11tool --set-pin=hunter2 x
yubico-piv-tool -a verify-pin -P hunter2
step ca init --password-file <(echo hunter2)
htpasswd -Bbn u hunter2
htpasswd -bBc /f u "hunter2"
python -c "from passlib.hash import sha512_crypt; print(sha512_crypt.hash('hunter2'))"
python3 -c "import keyring; keyring.set_password('x','u','hunter2')"
python -c "import boto3; boto3.client('s3', aws_secret_access_key='hunter2')"
python -c "from huggingface_hub import login; login(token='hunter2')"
python -c "from huggingface_hub import login; login('hunter2')"
python -c "import wandb; wandb.login(key='hunter2')"
node -e "require('x')({token:'hunter2'})"
node -e 'fetch(u,{headers:{Authorization:"Bearer hunter2"}})'
php -r "define('DB_PASSWORD', 'hunter2');"
php artisan x --password=hunter2
sed -i "s/password_here/hunter2/" wp-config.php
sed -i 's/{{TOKEN}}/hunter2/g' x
sed -i -e "s#API_KEY#hunter2#" x
sed -i "/^password=/c\password=hunter2" x
sed -i "s/^;secret_key.*/secret_key = hunter2/" x
perl -pi -e "s/DB_PASS/hunter2/" x
yq -i '.db.password = "hunter2"' x
jq '.auth.token = "hunter2"' x
jq --arg token hunter2 '.token=$token' x
jq --arg password "hunter2" x y
crudini --set /etc/x db password hunter2
crudini --set x DEFAULT admin_token hunter2
augtool set /files/x/password hunter2
debconf-set-selections <<< "x x/root_password password hunter2"
echo mysql-server mysql-server/root_password_again password hunter2 | debconf-set-selections
dotnet user-secrets set ApiKey hunter2
dotnet nuget add source https://x -n a -u u -p hunter2 --store-password-in-clear-text
dotnet nuget update source a -u u -p hunter2
nuget sources Add -Name a -Source b -Username u -Password "hunter2"
dotnet nuget push x --api-key=hunter2 --source y
dotnet nuget push x -k "hunter2" -s y
choco install x --params "/Password:hunter2"
msiexec /i x.msi PASSWORD=hunter2 /qn
msiexec /i x.msi /qn API_KEY="hunter2"
Invoke-RestMethod -Headers @{"Authorization"="Basic hunter2"} x
Invoke-WebRequest -Uri "https://x?token=hunter2"
$pw = "hunter2"; x
$password = 'hunter2'; x
$secpasswd = ConvertTo-SecureString 'hunter2' -AsPlainText -Force
New-LocalUser -Name a -Password (ConvertTo-SecureString 'hunter2' -AsPlainText -Force)
New-Object System.Net.NetworkCredential("u", "hunter2")
cmdkey /generic:x /user:u /pass:"hunter2"
net use \\h\s /user:u hunter2
setx /M DB_PASSWORD "hunter2"
supervisorctl -u u -p hunter2 x
jenkins-plugin-cli --credentials u:hunter2 x
argocd login h --username admin --password 'hunter2' --insecure
argocd account update-password --account a --new-password hunter2
rancher login https://h -t hunter2
flux bootstrap git --password=hunter2
helm upgrade x y --set postgresql.auth.password=hunter2
helm upgrade x y --set secrets.apiKey="hunter2"
helm upgrade x y --set-literal token=hunter2
helm pull oci://x --username u --password 'hunter2'
docker service create --env DB_PASSWORD=hunter2 x
docker run --rm -e "API_TOKEN=hunter2" x
docker run -e POSTGRES_PASSWORD='hunter2' x
docker buildx build --build-arg "GH_TOKEN=hunter2" .
printf hunter2 | docker secret create db_password -
buildah bud --build-arg NPM_TOKEN=hunter2 .
kaniko --build-arg=TOKEN=hunter2
img login -u u -p hunter2 x
reg digest -u u -p hunter2 x
trivy image --username u --password hunter2 x
grype --registry-password hunter2 x
cosign sign --key env://x --identity-token hunter2 y
notation login -u u -p hunter2 x
ngrok config add-authtoken "hunter2"
cloudflared tunnel --token=hunter2 run
cloudflared service install "hunter2"
tailscale up --authkey hunter2 --hostname x
TS_AUTHKEY=hunter2 tailscaled
zerotier-cli set token=hunter2
wg-quick up <(echo "PrivateKey = hunter2")
openvpn --config x --auth-user-pass <(echo -e "u\nhunter2")
openconnect --passwd-on-stdin h <<< hunter2
echo hunter2 | openconnect --passwd-on-stdin -u u h
subscription-manager register --username=u --password='hunter2'
SUSEConnect --regcode hunter2
rhn_register --password hunter2
rhnreg_ks --activationkey=hunter2
pro attach --token hunter2
gitlab-runner register --non-interactive --token "hunter2" --url x
gitlab-runner register --registration-token=hunter2
./config.sh --url x --token=hunter2 --name y
actions-runner/config.sh --pat hunter2 --url x
./svc.sh --auth pat --token hunter2
vsts-agent/config.sh --unattended --auth pat --token hunter2
bk agent start --token="hunter2"
circleci setup --token hunter2 --host x
travis login --github-token hunter2
drone -t hunter2 x
aptly publish -passphrase=hunter2 x
aptly publish -passphrase="hunter2" x
rpm --addsign --define '_gpg_passphrase hunter2' x
rpmsign --define "%_gpg_passphrase hunter2" --addsign x
debsign -p"gpg --passphrase hunter2" x
expect -c 'spawn x; expect "Password:"; send "hunter2\n"'
expect -c 'send -- "hunter2\r"'
cat <<< hunter2 | docker login --password-stdin
echo 'hunter2' | base64 | docker login --password-stdin
echo "machine api.heroku.com login u password hunter2" >> ~/.netrc
echo -e "machine github.com\n  login hunter2" > ~/.netrc
echo "header = \"Authorization: Bearer hunter2\"" > ~/.curlrc
echo 'user = "u:hunter2"' > ~/.curlrc
echo "password=hunter2" > ~/.smbcredentials
echo "username=u,password=hunter2" > /etc/x
echo "http_proxy=http://u:hunter2@p:3128" >> /etc/environment
http_proxy=http://u:hunter2@p:3128 apt-get update
https_proxy="http://u:hunter2@p:3128" x
export HTTP_PROXY=http://u:hunter2@p:3128/ && x
export ALL_PROXY=socks5://u:hunter2@p:1080
apt-get -o Acquire::http::Proxy="http://u:hunter2@p:3128" update
echo 'Acquire::http::Proxy "http://u:hunter2@p";' > /etc/apt/apt.conf.d/p
apt-key adv --keyserver-options http-proxy=http://u:hunter2@p:3128 --recv x
`
  .split('\n')
  .filter((line) => line !== '');

/** More instructions without a secret, which stay unchanged. */
export const MORE_PUBLIC: readonly string[] = String.raw`
RUN apt-get update && apt-get install -y pass passwd gnupg && rm -rf /var/lib/apt/lists/*
RUN HOST=example.org; curl https://$HOST/x
RUN DIR=/app && mkdir -p $DIR
RUN pip install pyjwt jwt-cli && VERSION=1 make token
RUN apt-get install -y libpam-pwquality libsecret-tools oathtool
RUN apk add git openssh-client && mkdir -p ~/.ssh && ssh-keyscan github.com >> ~/.ssh/known_hosts
RUN npm install && npm run build && npm prune --production
RUN npm install jsonwebtoken passport bcrypt
RUN npm install csrf-token express-session cookie-parser
RUN yarn install --frozen-lockfile --network-timeout 600000
RUN yarn config set registry https://registry.yarnpkg.com
RUN yarn config set enableTelemetry 0
RUN pnpm config set store-dir /pnpm/store
RUN npm config set cache /tmp/npm
RUN npm config set strict-ssl false
RUN npm config set @acme:registry https://npm.acme.example/
RUN pip install --no-cache-dir --upgrade pip setuptools wheel
RUN pip install tiktoken sentencepiece tokenizers python-jose[cryptography] passlib
RUN pip install keyring secretstorage google-auth oauthlib
RUN pip install -i https://pypi.org/simple requests
RUN pip install --extra-index-url https://download.pytorch.org/whl/cu121 torch
RUN pip install git+https://github.com/huggingface/transformers@main
RUN poetry config virtualenvs.create false && poetry install --no-root
RUN composer config --no-plugins allow-plugins.x true
RUN bundle config set --local path vendor/bundle
RUN bundle config build.nokogiri --use-system-libraries
RUN gem install bundler -v 2.4.1 --no-document
RUN go env -w GOPROXY=https://proxy.golang.org,direct
RUN go build -o /out/app -ldflags "-X main.version=1.2.3" ./cmd/app
RUN cargo build --release --bin token-server
RUN mvn -B -DskipTests package
RUN mvn dependency:go-offline -Pprod
RUN gradle build -x test --no-daemon
RUN ./gradlew assembleRelease -PversionName=1.2.3
RUN dotnet restore && dotnet publish -c Release -o /app
RUN dotnet nuget add source https://api.nuget.org/v3/index.json -n nuget
RUN curl -fsSL https://get.docker.com | sh
RUN curl -sSL https://install.python-poetry.org | python3 - --version 1.8.2
RUN curl -fsSL https://x/install.sh | bash -s -- --version 1.2 -b /usr/local/bin
RUN curl -sSfL https://raw.githubusercontent.com/x/y/main/install.sh | sh -s -- -b /bin v1.55.2
RUN curl -fsSL https://x/install.sh | bash -s -- -y --default-toolchain stable
RUN curl -L https://github.com/x/y/releases/download/v1.0.0/y.tar.gz | tar xz -C /usr/local/bin
RUN curl -sS https://dl.yarnpkg.com/debian/pubkey.gpg | apt-key add -
RUN curl -fsSL https://download.docker.com/linux/debian/gpg -o /etc/apt/keyrings/docker.asc
RUN curl -H "Accept: application/json" https://api.x/v1
RUN curl -X POST -H "Content-Type: application/json" -d '{"name":"x"}' https://x
RUN curl "https://x/api?page=2&per_page=100&sort=asc"
RUN curl "https://x/?q=token+ring"
RUN curl "https://x/?keyword=a&monkey=b"
RUN curl -o /x "https://x/download?version=1.2.3&platform=linux"
RUN wget -q https://x/y.zip -O /tmp/y.zip && unzip -q /tmp/y.zip -d /opt
RUN wget https://x/openssl-1.1.1w.tar.gz && tar xf openssl-1.1.1w.tar.gz
RUN git clone --depth 1 --branch v1.2.3 https://github.com/x/y.git /src
RUN git clone https://github.com/x/password-manager.git
RUN git clone https://git.example:8443/x/y.git
RUN git config --global core.autocrlf false
RUN git config --global --add safe.directory /src
RUN git config --global url."https://github.com/".insteadOf git@github.com:
RUN git checkout 7169605f62c751356d054a26a821e680e5fa6305
RUN docker compose up -d
RUN echo "deb [signed-by=/etc/apt/keyrings/x.gpg] https://x/debian stable main" > /etc/apt/x.list
RUN echo "export PATH=$PATH:/opt/bin" >> ~/.bashrc
RUN echo 'alias ll="ls -la"' >> /etc/profile
RUN echo 7169605f62c751356d054a26a821e680e5fa6305 > /app/REVISION
RUN echo "2024-01-01" > /build-date
RUN echo "nameserver 8.8.8.8" > /etc/resolv.conf
RUN echo "%wheel ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
RUN echo "app ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/app
RUN echo "server.port=8080" > application.properties
RUN echo "0 3 * * * /backup.sh" | crontab -
RUN printf '#!/bin/sh\nexec "$@"\n' > /entrypoint.sh && chmod +x /entrypoint.sh
RUN cat <<EOF > /etc/nginx/conf.d/default.conf server { listen 80; } EOF
RUN cat /run/secrets/npm_token | wc -c
RUN sed -i 's/^#PasswordAuthentication yes/PasswordAuthentication no/' /etc/ssh/sshd_config
RUN sed -i "s/localhost/0.0.0.0/" /etc/x.conf
RUN sed -i 's|http://deb.debian.org|http://mirror.example|g' /etc/apt/sources.list
RUN useradd --create-home --shell /bin/bash --uid 1000 app
RUN adduser --system --no-create-home --disabled-password --gecos "" app
RUN addgroup -g 1000 app && adduser -u 1000 -G app -s /bin/sh -D app
RUN passwd -d root
RUN usermod -aG docker app
RUN chown -R app:app /home/app && chmod 0600 /home/app/.ssh/id_rsa
RUN ssh-keygen -t ed25519 -f /k -q
RUN openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -subj /CN=localhost
RUN openssl dhparam -out /etc/dh.pem 2048
RUN openssl x509 -in c.pem -noout -text
RUN keytool -list -cacerts
RUN gpg --batch --verify x.asc x
RUN gpg --no-default-keyring --keyring /x.gpg --export
RUN mysql_install_db --user=mysql --datadir=/var/lib/mysql
RUN psql --version && pg_ctl -D /data start
RUN redis-server --version
RUN mkdir -p /etc/secrets /var/lib/tokens && touch /var/log/auth.log
RUN rm -f /root/.npmrc /root/.netrc
RUN ls -la /run/secrets
RUN test -f /run/secrets/token && make
RUN set -e; for f in a b c; do echo $f; done
RUN python manage.py collectstatic --noinput
RUN python -c "import nltk; nltk.download('punkt')"
RUN python -c "from transformers import AutoTokenizer; AutoTokenizer.from_pretrained('bert')"
RUN node -e "console.log(process.version)"
RUN php artisan config:cache && php artisan route:cache
RUN php artisan key:generate
RUN a2enmod rewrite auth_basic headers
RUN nginx -t && nginx -g "daemon off;"
RUN aws configure set region us-east-1
RUN aws s3 cp s3://bucket/key/file.tar.gz /tmp/
RUN gcloud config set project my-project
RUN az extension add --name account
RUN kubectl version --client
RUN helm repo add bitnami https://charts.bitnami.com/bitnami
RUN terraform init -backend=false
RUN make install PREFIX=/usr/local DESTDIR=/out
RUN cmake -B build -DCMAKE_BUILD_TYPE=Release -DENABLE_AUTH=ON
RUN ./configure --with-openssl --without-password --enable-auth-basic
RUN tar -C /usr/local -xzf /tmp/go1.22.1.linux-amd64.tar.gz
RUN dpkg -i /tmp/x.deb || apt-get -f install -y
RUN ln -s /usr/lib/x/token /usr/bin/token
RUN locale-gen en_US.UTF-8
RUN java -Xmx512m -Dfile.encoding=UTF-8 -jar app.jar
RUN cp -p key.txt /app/ && rsync -a src/ dst/
RUN ssh -p 2222 git@host info
RUN ping -c 1 -p ff host
RUN test "$PASSWORD" != "" && echo ok
RUN if [ -z "$TOKEN" ]; then echo "no token"; fi
RUN echo "Set TOKEN to continue"
RUN echo "the password is asked for later"
ENV NODE_ENV=production PORT=3000
ENV KEYCLOAK_VERSION=22.0 AUTHOR=me
ENV SSH_AUTH_SOCK=/ssh-agent
ENV JAVA_OPTS="-Xms256m -Xmx512m"
ENV KEYBOARD=us MONKEY=1
ENV POSTGRES_USER=app POSTGRES_DB=app
ENV TOKENIZERS_PARALLELISM=false
ENV DOCKER_CONTENT_TRUST=1
ENV GPG_KEY_ID=ABCDEF01
LABEL org.opencontainers.image.revision=7169605f62c751356d054a26a821e680e5fa6305
LABEL com.example.license=MIT
COPY --from=build /app/dist ./dist
COPY docker-entrypoint.sh /usr/local/bin/
COPY secrets.example.env .env.example ./
ADD https://github.com/x/y/releases/download/v1/y.tar.gz /tmp/
HEALTHCHECK CMD curl -f http://localhost:8080/health
ENTRYPOINT ["tini", "--", "/app/token-server"]
VOLUME ["/data"]
STOPSIGNAL SIGQUIT
RUN gunicorn app.auth:app
CMD ["gunicorn", "--bind", "0.0.0.0:80", "app.auth:create_app()"]
CMD ["uvicorn" "src.api.token:create_app" "--factory"]
ENTRYPOINT ["dumb-init", "hypercorn", "secret_santa:app"]
RUN python -m uvicorn private.main:app
RUN flask --app credentials.web:create_app run
CMD celery -A proj.auth:celery worker && celery -A proj.auth beat && gunicorn app.token -b :80
RUN chown -R auth:auth /app && su-exec token:token id
COPY --chown=auth:auth . .
USER auth:auth
FROM ghcr.io/acme/auth:1.2.3 AS build
COPY --from=acme/session-token:1.2 /x /x
RUN docker pull acme/auth:1.2
RUN skopeo copy docker://acme/auth:1.2 dir:x
RUN npm run auth:build && yarn token:generate
RUN php artisan auth:clear-resets && bundle exec rake token:clear
RUN ./gradlew :auth:build && nx run auth:serve
RUN mvn -pl :auth package
`
  .split('\n')
  .filter((line) => line !== '');

/** Tokens recognizable by format, split so that scanners don't report this file as a leak. */
export const TOKENS: readonly string[] = (
  [
    ['ghp_', 36],
    ['gho_', 36],
    ['ghs_', 36],
    ['github_pat_', 60],
    ['glpat-', 20],
    ['glrt-', 20],
    ['npm_', 36],
    ['AKIA', 16],
    ['ASIA', 16],
    ['xoxb-', 40],
    ['xoxp-', 40],
    ['xapp-', 40],
    ['sk_live_', 24],
    ['rk_live_', 24],
    ['sk-proj-', 40],
    ['sk-ant-', 40],
    ['whsec_', 32],
    ['AIza', 35],
    ['ya29.', 40],
    ['GOCSPX-', 28],
    ['dckr_pat_', 27],
    ['pypi-AgEIcHlwaS5vcmc', 60],
    ['hf_', 34],
    ['hvs.', 24],
    ['shpat_', 32],
    ['dop_v1_', 64],
    ['NRAK-', 27],
    ['rubygems_', 48],
    ['lin_api_', 40],
    ['ATBB', 32],
    ['tskey-auth-', 30],
    ['nfp_', 36],
    ['xkeysib-', 64],
    ['r8_', 37],
    ['xai-', 80],
    ['CCIPAT_', 40],
    ['ops_eyJ', 60],
  ] as const
).map(([start, length]) => start + 'A1B2C3D4E5F6G7H8'.repeat(5).slice(0, length));
