requests.get(url, verify=False, timeout=3)  # finding
self.session.post(url, verify=False)  # finding
from httpx import AsyncClient

client = AsyncClient(verify=False)  # finding
