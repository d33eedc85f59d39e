# Template: `node scripts/release.ts formula v1.2.3 PACKAGE.tgz` fills in the placeholders.
class Plimsoll < Formula
  desc "Checks container images against a size budget"
  homepage "https://github.com/plimsoll-ci/plimsoll"
  url "https://registry.npmjs.org/plimsoll/-/plimsoll-@VERSION@.tgz"
  sha256 "@SHA256@"
  license "MIT"

  depends_on "node"

  def install
    system "npm", "install", *std_npm_args
    bin.install_symlink libexec.glob("bin/*")
  end

  test do
    assert_match "plimsoll #{version}", shell_output("#{bin}/plimsoll --version")
    assert_match "highestImageBytes", shell_output("#{bin}/plimsoll rules")
  end
end
