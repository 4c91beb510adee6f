one = "sk-ant-"
two = hf_hub_download
three = "AccountKey="
